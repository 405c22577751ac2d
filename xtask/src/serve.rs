//! `cargo xtask serve`: the release, on this machine.

use crate::{
    command,
    failure::{Failure, Result},
    web::{Web, announce_build},
};
use lexopt::prelude::*;
use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    thread,
    time::Duration,
};

const USUAL_PORT: u16 = 8080;

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let (mut open, mut port) = (false, USUAL_PORT);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("open") => open = true,
            Long("port") => port = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    // Before the minutes that the first build takes, not after.
    check_free(address)?;

    let mut trunk = Web::prepare()?.trunk("serve")?;
    // Reloading by itself would need a script in the page that its content security policy rejects.
    trunk.args(["--no-autoreload", "--disable-address-lookup"]);
    trunk.args(["--address", &address.ip().to_string(), "--port", &port.to_string()]);
    if open {
        trunk.arg("--open");
    }
    announce_build();
    // Trunk serves nothing before the first build has ended, and this thread ends with this program.
    thread::spawn(move || announce(address));
    command::run(&mut trunk)
}

/// Says where to look once there is something to see there.
fn announce(address: SocketAddr) {
    while TcpStream::connect(address).is_err() {
        thread::sleep(Duration::from_millis(200));
    }
    println!("Wirewalk is at http://{address}/ (Ctrl-C stops it).");
}

fn check_free(address: SocketAddr) -> Result {
    // Some systems let two programs listen on one port, and then nobody knows which of them answers. So it is
    // asked both ways: does anyone answer, and may this program listen?
    let answered = TcpStream::connect_timeout(&address, Duration::from_millis(300)).is_ok();
    let problem = match TcpListener::bind(address) {
        Ok(_) if !answered => return Ok(()),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => "is not open to this user",
        _ => "is taken by another program",
    };
    let port = address.port();
    let other = if port == USUAL_PORT { USUAL_PORT + 1 } else { USUAL_PORT };
    Err(Failure::new(format!(
        "Port {port} {problem}: choose another, as in `cargo xtask serve --port {other}`."
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_noticed_and_another_offered() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let failure = check_free(taken.local_addr().unwrap()).unwrap_err();
        assert!(failure.to_string().ends_with("`cargo xtask serve --port 8080`."), "{failure}");
    }
}

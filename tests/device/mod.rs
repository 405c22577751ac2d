//! A wire in memory, as smoltcp wants one: the tests and the benchmark talk to its hosts over it.

use smoltcp::phy::{Device, DeviceCapabilities, Medium, RxToken, TxToken};
use smoltcp::time::Instant as TheirInstant;
use std::collections::VecDeque;

/// A wire's end: what came and what is to go.
#[derive(Default)]
pub struct Wire {
    /// What came.
    pub arrived: VecDeque<Vec<u8>>,
    /// What is to go.
    pub sent: VecDeque<Vec<u8>>,
}

/// A frame that came.
pub struct Rx(Vec<u8>);
/// Where a frame goes.
pub struct Tx<'a>(&'a mut VecDeque<Vec<u8>>);

impl RxToken for Rx {
    fn consume<R, F: FnOnce(&[u8]) -> R>(self, read: F) -> R {
        read(&self.0)
    }
}
impl TxToken for Tx<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, length: usize, write: F) -> R {
        let mut frame = vec![0; length];
        let result = write(&mut frame);
        self.0.push_back(frame);
        result
    }
}
impl Device for Wire {
    type RxToken<'a> = Rx;
    type TxToken<'a> = Tx<'a>;
    fn receive(&mut self, _: TheirInstant) -> Option<(Rx, Tx<'_>)> {
        Some((Rx(self.arrived.pop_front()?), Tx(&mut self.sent)))
    }
    fn transmit(&mut self, _: TheirInstant) -> Option<Tx<'_>> {
        Some(Tx(&mut self.sent))
    }
    fn capabilities(&self) -> DeviceCapabilities {
        let mut capabilities = DeviceCapabilities::default();
        (capabilities.medium, capabilities.max_transmission_unit) = (Medium::Ethernet, 1514);
        capabilities
    }
}

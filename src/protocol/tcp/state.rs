//! The eleven states and every way from one to another (RFC 9293 §3.3.2, §3.10): the one table that connections run on
//! and that the state diagram is drawn from.

/// What state a connection is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is no connection.
    #[default]
    Closed,
    /// Waiting for a connection request from anyone.
    Listen,
    /// Waiting for the answer to its own connection request.
    SynSent,
    /// Having received and sent a connection request, waiting for the acknowledgment of its own.
    SynReceived,
    /// Open: data flows both ways.
    Established,
    /// Waiting for the other side's FIN, or for the acknowledgment of its own.
    FinWait1,
    /// Waiting for the other side's FIN.
    FinWait2,
    /// Waiting for the program to close.
    CloseWait,
    /// Both have sent a FIN; waiting for the acknowledgment of its own.
    Closing,
    /// Having received a FIN and sent its own, waiting for the acknowledgment of that.
    LastAck,
    /// Waiting until the other side surely has the last acknowledgment, and old segments are gone.
    TimeWait,
}

impl State {
    /// All of them, in the order of RFC 9293 §3.3.2, CLOSED first.
    pub const ALL: [Self; 11] = [
        Self::Closed,
        Self::Listen,
        Self::SynSent,
        Self::SynReceived,
        Self::Established,
        Self::FinWait1,
        Self::FinWait2,
        Self::CloseWait,
        Self::Closing,
        Self::LastAck,
        Self::TimeWait,
    ];

    /// The standard's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Closed => "CLOSED",
            Self::Listen => "LISTEN",
            Self::SynSent => "SYN-SENT",
            Self::SynReceived => "SYN-RECEIVED",
            Self::Established => "ESTABLISHED",
            Self::FinWait1 => "FIN-WAIT-1",
            Self::FinWait2 => "FIN-WAIT-2",
            Self::CloseWait => "CLOSE-WAIT",
            Self::Closing => "CLOSING",
            Self::LastAck => "LAST-ACK",
            Self::TimeWait => "TIME-WAIT",
        }
    }

    /// Whether both sides' sequence numbers are known: a "synchronized" state (RFC 9293 §3.5.1).
    pub const fn is_synchronized(self) -> bool {
        !matches!(self, Self::Closed | Self::Listen | Self::SynSent | Self::SynReceived)
    }

    /// Whether the other side may still send data.
    pub const fn can_receive(self) -> bool {
        matches!(self, Self::Established | Self::FinWait1 | Self::FinWait2)
    }

    /// Whether the other side's FIN has come, which took a number.
    pub const fn has_fin(self) -> bool {
        matches!(self, Self::CloseWait | Self::Closing | Self::LastAck | Self::TimeWait)
    }

    /// Whether the program may still send data.
    pub const fn can_send(self) -> bool {
        matches!(self, Self::Established | Self::CloseWait)
    }

    /// Where `trigger` leads from here, as an index into [`TRANSITIONS`].
    pub fn on(self, trigger: Trigger) -> Option<usize> {
        TRANSITIONS.iter().position(|transition| transition.from == self && transition.on == trigger)
    }
}

/// What moves a connection from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trigger {
    /// The program waits for connections.
    PassiveOpen,
    /// The program asks for a connection.
    ActiveOpen,
    /// The program sends on a socket that listens (RFC 9293 §3.10.2).
    Send,
    /// The program closes.
    Close,
    /// The program aborts.
    Abort,
    /// A SYN without an acknowledgment arrived.
    ReceiveSyn,
    /// A SYN arrived that acknowledges this side's.
    ReceiveSynAck,
    /// The acknowledgment of this side's SYN arrived.
    ReceiveAckOfSyn,
    /// A FIN arrived.
    ReceiveFin,
    /// The acknowledgment of this side's FIN arrived.
    ReceiveAckOfFin,
    /// A FIN arrived that acknowledges this side's.
    ReceiveFinAckOfFin,
    /// An acceptable RST arrived.
    ReceiveReset,
    /// An acceptable RST arrived in SYN-RECEIVED after an active OPEN (RFC 9293 §3.3.2 note 1).
    ReceiveRefusal,
    /// Twice the maximum segment lifetime is over.
    TimeWaitOver,
    /// Nothing came for too long.
    UserTimeout,
}

impl Trigger {
    /// As RFC 9293 Figure 5 writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PassiveOpen => "passive OPEN",
            Self::ActiveOpen => "active OPEN",
            Self::Send => "SEND",
            Self::Close => "CLOSE",
            Self::Abort => "ABORT",
            Self::ReceiveSyn => "rcv SYN",
            Self::ReceiveSynAck => "rcv SYN,ACK",
            Self::ReceiveAckOfSyn => "rcv ACK of SYN",
            Self::ReceiveFin => "rcv FIN",
            Self::ReceiveAckOfFin => "rcv ACK of FIN",
            Self::ReceiveFinAckOfFin => "rcv FIN, ACK of FIN",
            Self::ReceiveReset => "rcv RST",
            Self::ReceiveRefusal => "rcv RST, active OPEN",
            Self::TimeWaitOver => "Timeout=2MSL",
            Self::UserTimeout => "USER TIMEOUT",
        }
    }

    /// Its name in messages: `trigger-ID`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PassiveOpen => "passive-open",
            Self::ActiveOpen => "active-open",
            Self::Send => "send",
            Self::Close => "close",
            Self::Abort => "abort",
            Self::ReceiveSyn => "syn",
            Self::ReceiveSynAck => "syn-ack",
            Self::ReceiveAckOfSyn => "ack-of-syn",
            Self::ReceiveFin => "fin",
            Self::ReceiveAckOfFin => "ack-of-fin",
            Self::ReceiveFinAckOfFin => "fin-ack-of-fin",
            Self::ReceiveReset => "reset",
            Self::ReceiveRefusal => "refusal",
            Self::TimeWaitOver => "time-wait-over",
            Self::UserTimeout => "user-timeout",
        }
    }
}

/// What a connection does on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing is sent.
    Nothing,
    /// A record of the connection is made.
    CreateTcb,
    /// It is deleted.
    DeleteTcb,
    /// A SYN is sent.
    SendSyn,
    /// A SYN is sent that acknowledges the other side's.
    SendSynAck,
    /// An acknowledgment is sent.
    SendAck,
    /// A FIN is sent.
    SendFin,
    /// A RST is sent.
    SendReset,
}

impl Action {
    /// As RFC 9293 Figure 5 writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "x",
            Self::CreateTcb => "create TCB",
            Self::DeleteTcb => "delete TCB",
            Self::SendSyn => "snd SYN",
            Self::SendSynAck => "snd SYN,ACK",
            Self::SendAck => "snd ACK",
            Self::SendFin => "snd FIN",
            Self::SendReset => "snd RST",
        }
    }
}

/// A way from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// From where.
    pub from: State,
    /// What makes a connection take it.
    pub on: Trigger,
    /// What it does then.
    pub action: Action,
    /// Where it is then.
    pub to: State,
    /// Whether RFC 9293 Figure 5 draws it; what it leaves out "for legibility" its notes tell, or §3.10.
    pub drawn: bool,
}

const fn drawn(from: State, on: Trigger, action: Action, to: State) -> Transition {
    Transition { from, on, action, to, drawn: true }
}

const fn told(from: State, on: Trigger, action: Action, to: State) -> Transition {
    Transition { from, on, action, to, drawn: false }
}

/// Every way, each (state, trigger) once.
pub const TRANSITIONS: &[Transition] = {
    use Action::*;
    use State::*;
    use Trigger::*;
    &[
        drawn(Closed, PassiveOpen, CreateTcb, Listen),
        drawn(Closed, ActiveOpen, SendSyn, SynSent),
        drawn(Listen, Send, SendSyn, SynSent),
        drawn(Listen, ReceiveSyn, SendSynAck, SynReceived),
        drawn(Listen, Close, DeleteTcb, Closed),
        drawn(SynSent, ReceiveSynAck, SendAck, Established),
        drawn(SynSent, ReceiveSyn, SendSynAck, SynReceived),
        drawn(SynSent, Close, DeleteTcb, Closed),
        drawn(SynReceived, ReceiveAckOfSyn, Nothing, Established),
        drawn(SynReceived, Close, SendFin, FinWait1),
        drawn(SynReceived, ReceiveReset, Nothing, Listen),
        drawn(Established, Close, SendFin, FinWait1),
        drawn(Established, ReceiveFin, SendAck, CloseWait),
        drawn(FinWait1, ReceiveFin, SendAck, Closing),
        drawn(FinWait1, ReceiveAckOfFin, Nothing, FinWait2),
        drawn(FinWait2, ReceiveFin, SendAck, TimeWait),
        drawn(Closing, ReceiveAckOfFin, Nothing, TimeWait),
        drawn(TimeWait, TimeWaitOver, DeleteTcb, Closed),
        drawn(CloseWait, Close, SendFin, LastAck),
        drawn(LastAck, ReceiveAckOfFin, Nothing, Closed),
        // Note 1 and §3.10.7.4, second: it never was in LISTEN, and the program is told "connection refused".
        told(SynReceived, ReceiveRefusal, DeleteTcb, Closed),
        // Note 2.
        told(FinWait1, ReceiveFinAckOfFin, SendAck, TimeWait),
        // Note 3 and §3.10.7.3, §3.10.7.4, second: a reset.
        told(SynSent, ReceiveReset, DeleteTcb, Closed),
        told(Established, ReceiveReset, DeleteTcb, Closed),
        told(FinWait1, ReceiveReset, DeleteTcb, Closed),
        told(FinWait2, ReceiveReset, DeleteTcb, Closed),
        told(CloseWait, ReceiveReset, DeleteTcb, Closed),
        told(Closing, ReceiveReset, DeleteTcb, Closed),
        told(LastAck, ReceiveReset, DeleteTcb, Closed),
        told(TimeWait, ReceiveReset, DeleteTcb, Closed),
        // §3.10.5.
        told(Listen, Abort, DeleteTcb, Closed),
        told(SynSent, Abort, DeleteTcb, Closed),
        told(SynReceived, Abort, SendReset, Closed),
        told(Established, Abort, SendReset, Closed),
        told(FinWait1, Abort, SendReset, Closed),
        told(FinWait2, Abort, SendReset, Closed),
        told(CloseWait, Abort, SendReset, Closed),
        told(Closing, Abort, DeleteTcb, Closed),
        told(LastAck, Abort, DeleteTcb, Closed),
        told(TimeWait, Abort, DeleteTcb, Closed),
        // §3.10.8: "for any state if the user timeout expires".
        told(SynSent, UserTimeout, DeleteTcb, Closed),
        told(SynReceived, UserTimeout, DeleteTcb, Closed),
        told(Established, UserTimeout, DeleteTcb, Closed),
        told(FinWait1, UserTimeout, DeleteTcb, Closed),
        told(FinWait2, UserTimeout, DeleteTcb, Closed),
        told(CloseWait, UserTimeout, DeleteTcb, Closed),
        told(Closing, UserTimeout, DeleteTcb, Closed),
        told(LastAck, UserTimeout, DeleteTcb, Closed),
    ]
};

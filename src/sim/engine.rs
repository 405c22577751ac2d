//! The run: takes what is next, hands it to its node, and writes down what comes of it.

use super::device::Device;
use super::lane::{Lane, Passage};
use super::network::{Budget, LinkSpec, Network};
use super::queue::{Job, Queue};
use super::rules::Rules;
use crate::order::sort_by_key;
use crate::protocol::{Call, Event as Said, Output, Timer, Transmit};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Ended, Event, Fate, Frame, FrameName, History, Layer, Lazy, Loss, What, World};
use crate::wire::frame_check_sequence;
use std::collections::VecDeque;
use std::rc::Rc;

/// A node while it runs.
struct Running {
    /// Its name, which its sentences say.
    name: Rc<str>,
    device: Device,
    /// The link at each port, and the end of it that is here.
    ports: Vec<(usize, usize)>,
    /// How many frames it has sent.
    sent: u32,
    /// When it is to be woken next.
    wake: Option<Instant>,
    /// The timers that run, each with the event that set it.
    timers: Vec<(Timer, usize)>,
}

impl Running {
    /// The event that set a timer, which no longer runs.
    fn set_by(&mut self, timer: Timer) -> Option<usize> {
        let place = self.timers.iter().position(|(held, _)| *held == timer)?;
        Some(self.timers.swap_remove(place).1)
    }
}

/// What a [`Frame`] does not say of itself.
#[derive(Clone, Copy)]
struct Flight {
    /// The event of its sending.
    sending: usize,
    /// The end of its link that it left.
    end: usize,
    /// The frame check sequence behind it, unless that is the one of its bytes.
    check_sequence: Option<[u8; 4]>,
}

/// A network while it runs.
pub(super) struct Engine {
    now: Instant,
    world: World,
    queue: Queue,
    nodes: Vec<Running>,
    /// By link, the lane from each of its ends.
    lanes: Vec<[Lane; 2]>,
    specs: Vec<LinkSpec>,
    rules: Rules,
    flights: Vec<Flight>,
    calls: Vec<(Instant, usize, Rc<Call>)>,
    /// Where a node's output goes; empty but while it is written down.
    outputs: VecDeque<Output>,
    end: Instant,
    most_events: usize,
}

impl Engine {
    pub fn new(network: Network, budget: Budget) -> Self {
        let rules = Rules::new(network.seed, &network.nodes, network.faults);
        let (links, specs): (Vec<_>, Vec<_>) = network.links.into_iter().unzip();
        let node = |(index, device): (usize, Device)| {
            let name = network.nodes.get(index).map_or("?", |node| &node.name).into();
            let ends = links.iter().enumerate().flat_map(|(link, it)| {
                it.ends.iter().enumerate().map(move |(end, (node, port))| (*node, *port, (link, end)))
            });
            let mut ports: Vec<_> = ends.filter(|(node, ..)| *node == index).collect();
            sort_by_key(&mut ports, |(_, port, _)| *port);
            let ports = ports.into_iter().map(|(.., place)| place).collect();
            Running { name, device, ports, sent: 0, wake: None, timers: Vec::new() }
        };
        let nodes: Vec<_> = network.devices.into_iter().enumerate().map(node).collect();
        let states = nodes.iter().map(|node| History::new(Rc::new(node.device.view()))).collect();
        Self {
            now: Instant::START,
            queue: Queue::new(network.calls.iter().map(|(at, ..)| *at)),
            lanes: links.iter().map(|_| <[Lane; 2]>::default()).collect(),
            specs,
            rules,
            nodes,
            flights: Vec::new(),
            calls: network.calls,
            outputs: VecDeque::new(),
            end: Instant::START + budget.time,
            most_events: budget.events,
            world: World { nodes: network.nodes, links, states, ..World::default() },
        }
    }

    pub fn run(mut self) -> World {
        while self.world.ended == Ended::Quiet
            && let Some((at, job)) = self.queue.pop()
        {
            if at > self.end {
                // A timer that was stopped is nothing that is left to happen.
                if let Job::Wake(node) = job
                    && self.nodes[node].device.poll_timeout().is_none()
                {
                    continue;
                }
                self.world.ended = Ended::Time(self.end);
                break;
            }
            if self.is_full() {
                self.world.ended = Ended::Events;
                break;
            }
            self.now = at;
            match job {
                Job::Arrive(frame) => self.arrive(frame),
                Job::Lose(frame) => self.lose(frame),
                Job::Release(frame) => self.release(frame),
                Job::Call(index) => self.call(index),
                Job::Wake(node) => self.wake(node),
            }
        }
        self.world.faults = self.rules.applied();
        self.world
    }

    /// Whether the budget of events is spent.
    const fn is_full(&self) -> bool {
        self.world.events.len() >= self.most_events
    }

    fn call(&mut self, index: usize) {
        let (_, node, call) = &self.calls[index];
        let (node, call) = (*node, call.clone());
        let said = call.clone();
        let cause = self.record(node, What::Call(Lazy::saying(move || said.say())), None);
        self.nodes[node].device.handle_call(self.now, &call);
        self.drain(node, Some(cause));
    }

    fn wake(&mut self, node: usize) {
        let running = &mut self.nodes[node];
        if running.wake != Some(self.now) {
            return;
        }
        running.wake = None;
        if running.device.poll_timeout().is_some_and(|due| due <= self.now) {
            running.device.handle_timeout(self.now);
        }
        self.drain(node, None);
    }

    fn arrive(&mut self, index: usize) {
        let Flight { sending, end, check_sequence } = self.flights[index];
        let frame = &mut self.world.frames[index];
        let (node, port) = self.world.links[frame.link].ends[1 - end];
        let computed = check_sequence.map(|_| frame_check_sequence(&frame.bytes));
        let damaged = computed != check_sequence && self.nodes[node].device.checks_frames();
        // A second copy does not change what became of the first.
        if frame.fate == Fate::Flying {
            frame.fate = match damaged {
                true => Fate::Lost(self.now, Loss::Damaged),
                false => Fate::Delivered(self.now),
            };
        }
        if damaged {
            let cause = self.tell_lost(node, index, Loss::Damaged);
            self.nodes[node].device.handle_damaged();
            return self.drain(node, Some(cause));
        }
        let bytes = frame.bytes.clone();
        let cause = self.record(node, What::Received(index), Some(sending));
        self.nodes[node].device.handle_input(self.now, port, &bytes);
        self.drain(node, Some(cause));
    }

    fn lose(&mut self, index: usize) {
        let frame = &mut self.world.frames[index];
        if let Fate::Lost(_, loss) = frame.fate {
            frame.fate = Fate::Lost(self.now, loss);
            let node = frame.name.node;
            self.tell_lost(node, index, loss);
        }
    }

    /// Writes down that a frame was lost, at the node it left or at the one whose interface refused it. Returns the event
    /// that says so.
    fn tell_lost(&mut self, node: usize, index: usize, loss: Loss) -> usize {
        let Flight { sending, check_sequence, .. } = self.flights[index];
        let cause = self.record(node, What::Lost(index), Some(sending));
        let frame = &self.world.frames[index];
        let say = match loss {
            Loss::Fault => Say::new("lost-fault"),
            Loss::Chance => Say::new("lost-chance"),
            Loss::Queue => Say::new("lost-queue"),
            Loss::TooLong => Say::new("lost-too-long"),
            // IEEE 802.3 §3.4: what is in a frame whose check sequence does not fit is not passed up.
            Loss::Damaged => Say::new("lost-damaged")
                .with("node", self.world.nodes[node].name.as_str())
                .with("sent", hex(check_sequence.unwrap_or_default()))
                .with("computed", hex(frame_check_sequence(&frame.bytes))),
        };
        let note = Lazy::note(Layer::Link, say.with("frame", self.world.name_of(frame)), &[]);
        self.record(node, What::Decided(note), Some(cause))
    }

    /// Writes down what the node has to say. Each thing is caused by the decision before it, the first by `trigger`.
    fn drain(&mut self, node: usize, trigger: Option<usize>) {
        let mut cause = trigger;
        let mut outputs = std::mem::take(&mut self.outputs);
        self.nodes[node].device.poll_all(&mut outputs);
        for output in outputs.drain(..) {
            // However much a node does at one moment, the run stays within its budget.
            if self.is_full() {
                self.world.ended = Ended::Events;
                break;
            }
            match output {
                Output::Event(event) => cause = self.tell(node, event, cause),
                Output::Transmit(transmit) => self.transmit(node, transmit, cause),
            }
        }
        self.outputs = outputs;
        let running = &mut self.nodes[node];
        let due = running.device.poll_timeout();
        if let Some(due) = due
            && running.wake.is_none_or(|wake| wake > due || wake < self.now)
        {
            let due = due.max(self.now);
            running.wake = Some(due);
            self.queue.push(due, Job::Wake(node));
        }
    }

    /// Writes down one event and returns what causes the next.
    fn tell(&mut self, node: usize, event: Said, cause: Option<usize>) -> Option<usize> {
        match event {
            Said::Decided(note) => Some(self.record(node, What::Decided(note), cause)),
            Said::Told(say) => Some(self.record(node, What::Call(say), cause)),
            Said::TimerSet(timer, due) => {
                let index = self.record(node, What::TimerSet(timer.name(), due), cause);
                self.nodes[node].set_by(timer);
                self.nodes[node].timers.push((timer, index));
                cause
            }
            Said::TimerFired(timer) => {
                let set = self.nodes[node].set_by(timer);
                Some(self.record(node, What::TimerFired(timer.name()), set))
            }
            Said::TimerStopped(timer) => {
                self.nodes[node].set_by(timer);
                self.record(node, What::TimerStopped(timer.name()), cause);
                cause
            }
            Said::Changed(changed) => {
                let at = self.world.events.len().saturating_sub(1);
                self.world.states[node].push(at, changed);
                cause
            }
        }
    }

    fn record(&mut self, node: usize, what: What, cause: Option<usize>) -> usize {
        let what = match what {
            What::Decided(note) => What::Decided(note.of_node(self.nodes[node].name.clone())),
            What::Call(say) => What::Call(say.of_node(self.nodes[node].name.clone())),
            other => other,
        };
        self.world.events.push(Event { at: self.now, node, what, cause });
        self.world.events.len() - 1
    }

    /// Puts a frame on the link at the interface; where there is none, nothing is sent.
    fn transmit(&mut self, node: usize, transmit: Transmit, cause: Option<usize>) {
        let running = &mut self.nodes[node];
        let Some(&(link, end)) = running.ports.get(usize::from(transmit.interface)) else { return };
        running.sent += 1;
        let name = FrameName { node, count: running.sent };
        let spec = self.specs[link];
        let met = self.rules.meet(name, transmit.bytes);
        let lost = self.rules.lost_by_chance(name, spec.loss_percent);
        let passage = self.lanes[link][end].pass(self.now, &spec, met.bytes.len());
        let (to, _) = self.world.links[link].ends[1 - end];
        let index = self.world.frames.len();
        let sending = self.record(node, What::Sent(index), cause);
        let check_sequence = self.repeated(node, cause).or(met.check_sequence);
        self.flights.push(Flight { sending, end, check_sequence });
        let (departed, arrives) = match passage {
            Passage::Through { departed, arrives } => (departed, arrives),
            Passage::Refused(_) => (self.now, self.now),
        };
        let half = Instant::from_nanos(departed.nanos() + arrives.since(departed).nanos() / 2);
        let loss = match passage {
            Passage::Refused(loss) => Some((self.now, loss)),
            Passage::Through { .. } if met.dropped => Some((half, Loss::Fault)),
            Passage::Through { .. } if lost => Some((half, Loss::Chance)),
            Passage::Through { .. } => None,
        };
        let fate = loss.map_or(Fate::Flying, |(at, loss)| Fate::Lost(at, loss));
        self.world.frames.push(Frame {
            name,
            link,
            to,
            bytes: met.bytes,
            sent: self.now,
            departed,
            fate,
            cause,
            faults: met.faults,
        });
        let arrives = arrives + met.delay;
        match loss {
            Some((at, _)) => self.queue.push(at, Job::Lose(index)),
            None if met.reordered => {
                self.lanes[link][end].hold(index, arrives);
                // Nothing may wait for ever: what has no next frame arrives late.
                self.queue.push(arrives + Lane::LONGEST_HOLD, Job::Release(index));
            }
            None => {
                self.queue.push(arrives, Job::Arrive(index));
                for (held, due) in self.lanes[link][end].let_go() {
                    self.queue.push(due.max(arrives), Job::Arrive(held));
                }
            }
        }
        if met.duplicated && loss.is_none() {
            self.queue.push(arrives + arrives.since(departed) / 10, Job::Arrive(index));
        }
    }

    /// The frame check sequence that a hub repeats with a damaged frame: it passes on bits and computes nothing.
    fn repeated(&self, node: usize, cause: Option<usize>) -> Option<[u8; 4]> {
        if self.nodes[node].device.checks_frames() {
            return None;
        }
        let mut cause = cause.and_then(|cause| self.world.events.get(cause));
        while let Some(event) = cause {
            if let What::Received(frame) = event.what {
                return self.flights[frame].check_sequence;
            }
            cause = event.cause.and_then(|cause| self.world.events.get(cause));
        }
        None
    }

    fn release(&mut self, index: usize) {
        let Frame { link, name, .. } = self.world.frames[index];
        if self.lanes[link].iter_mut().any(|lane| lane.forget(index)) {
            let say = Say::new("not-overtaken").with("frame", self.world.name_of(&self.world.frames[index]));
            let note = Lazy::note(Layer::Link, say.with("time", Lane::LONGEST_HOLD.to_string()), &[]);
            self.record(name.node, What::Decided(note), Some(self.flights[index].sending));
            self.arrive(index);
        }
    }
}

/// The bytes as they stand on the wire, in hexadecimal.
fn hex(bytes: [u8; 4]) -> String {
    format!("{:08x}", u32::from_be_bytes(bytes))
}

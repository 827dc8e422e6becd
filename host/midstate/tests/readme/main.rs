//! README's chapter "Run it on your board", walked through: its commands are typed one after the other, as they stand there,
//! on the emulated bus.
#![cfg(all(feature = "ftdi", feature = "tty", target_os = "linux"))]

mod chapter;
#[path = "../common/mod.rs"]
mod common;
mod port;

use std::fs;
use std::process::{Command, Output};

use chapter::Chapter;
use common::{Running, midstate, text};
use midstate_usb_bench::{Bench, Chip, Device, KernelDriver, Plug, SimulatedBoard};
use midstate_verilator::BoardConfig;
use port::Port;

/// The commands that are not typed here, and why.
const NOT_TYPED: [(&str, &str); 7] = [
    ("cargo xtask tools --synth", "installs programs"),
    ("cargo build --release -p midstate --features synth", "this test has its own build"),
    ("export PATH=\"$PWD/target/release:$PATH\"", "likewise"),
    ("sudo udevadm control --reload-rules", "needs root, and changes the machine"),
    ("sudo udevadm trigger", "likewise"),
    ("midstate synth --board icebreaker", "needs Yosys and nextpnr"),
    ("midstate program --board icebreaker", "needs a real board"),
];

fn icebreaker(serial: &str) -> Device {
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts");
    blank(serial).uart(1, board)
}

/// The board before its core is loaded: it says nothing.
fn blank(serial: &str) -> Device {
    Device::new(Chip::Ft2232h, serial).product("iCEBreaker V1.0e")
}

/// Somebody at a machine with this bus, who reads the chapter.
struct Reader {
    bench: Bench,
    chapter: Chapter,
    not_typed: Vec<String>,
}

impl Reader {
    /// Passes over the next command, which must begin so.
    fn skip(&mut self, beginning: &str) -> String {
        let line = self.chapter.next(beginning).line;
        self.not_typed.push(line.clone());
        line
    }

    fn command(&self, arguments: &[String]) -> Command {
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let mut command = midstate(&arguments);
        // What happens is said at once, and not with the next status line.
        command.envs(self.bench.environment()).env("RUST_LOG", "midstate_miner=debug");
        command
    }

    fn run(&self, arguments: &[String]) -> Output {
        self.command(arguments).output().expect("it runs")
    }

    /// A board that this user may not open, until the chapter's rule gives it to him.
    fn find_the_board(&mut self) -> Plug {
        let plug = self.bench.plug(blank("ib0001").without_permission());
        let list = self.chapter.next("midstate devices");
        let listed = text(&self.run(&list.arguments(&[])).stdout);
        assert!(listed.trim_end().ends_with("PERMISSION MISSING"), "{listed}");
        let install = self.chapter.next("sudo target/release/midstate devices install-udev");
        let folder = tempfile::tempdir().expect("a folder");
        let rules = folder.path().join("70-midstate.rules");
        // Without root: into another file.
        let mut arguments = install.arguments(&[]).split_off(1);
        arguments.extend(["--path".to_owned(), rules.to_str().expect("a path").to_owned()]);
        let installed = self.run(&arguments);
        let said = text(&installed.stderr);
        assert!(installed.status.success(), "{said}");
        let rules = fs::read_to_string(&rules).expect("the rules");
        assert!(rules.contains("ATTR{idVendor}==\"0403\", ATTR{idProduct}==\"6010\""), "{rules}");
        // The program says what to run next as the chapter does.
        let udev = [self.skip("sudo udevadm"), self.skip("sudo udevadm")];
        assert!(said.contains(&udev.map(|line| line.replace("sudo ", "")).join(" && ")), "{said}");
        plug.unplug();
        let plug = self.bench.plug(blank("ib0001"));
        let listed = text(&self.run(&list.arguments(&[])).stdout);
        // The address is another one each time that a device is plugged in.
        assert_eq!(listed.trim_end(), list.shown.join("\n").replace("address 1,", "address 2,"));
        plug
    }

    fn mine(&self, arguments: &[String]) -> Running {
        let miner = Running::spawn(self.command(arguments));
        miner.wait_for_line(|line| line.contains("share accepted"));
        miner
    }
}

/// Ctrl-C, and the summary.
fn end(miner: Running) {
    miner.signal(&["INT"]);
    let (code, _, said) = miner.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("hashes in") && said.contains("accepted"), "{said}");
}

#[test]
fn the_chapter_on_boards_is_walked_through_word_for_word() {
    let bench = Bench::start().expect("a bench starts");
    let mut reader = Reader { bench, chapter: Chapter::read(), not_typed: Vec::new() };
    reader.skip("cargo xtask tools");
    reader.skip("cargo build");
    reader.skip("export PATH");
    let blank = reader.find_the_board();
    reader.skip("midstate synth");
    reader.skip("midstate program");

    let selftest = reader.chapter.next("midstate selftest --fabric ftdi");
    let failed = reader.run(&selftest.arguments(&[]));
    let said = text(&failed.stderr);
    assert!(!failed.status.success() && said.contains("did not answer"), "{said}");
    assert!(said.contains("check its power, cable, baud rate and gateware"), "{said}");
    blank.unplug();
    let plug = reader.bench.plug(icebreaker("ib0001"));
    let passed = reader.run(&selftest.arguments(&[]));
    assert!(passed.status.success(), "{}", text(&passed.stderr));
    assert_eq!(text(&passed.stderr).trim_end(), selftest.shown.join("\n"));

    let pool = reader.chapter.next("midstate pool");
    let pool = Running::spawn(reader.command(&pool.arguments(&[])));
    let url = pool.next_line();
    let mine = reader.chapter.next("midstate mine");
    end(reader.mine(&mine.arguments(&[("URL", &url), ("NAME", "me")])));
    let other = reader.bench.plug(icebreaker("ib0002"));
    let mine = reader.chapter.next("midstate mine");
    let words = [("URL", &*url), ("NAME", "me"), ("SERIAL", "ib0001"), ("SERIAL", "ib0002")];
    let miner = reader.mine(&mine.arguments(&words));
    other.unplug();
    miner.wait_for_line(|line| line.contains("fabric ftdi:ib0002 failed"));
    miner.wait_for_line(|line| line.contains(" submitted: "));
    let back = reader.bench.plug(icebreaker("ib0002"));
    miner.wait_for_line(|line| line.contains("fabric ftdi:ib0002 is open"));
    end(miner);
    let mine = reader.chapter.next("midstate mine");
    end(reader.mine(&mine.arguments(&[("URL", &url), ("NAME", "me")])));
    for plug in [plug, back] {
        let state = plug.state();
        assert_eq!((state.open_handles, state.interfaces[1].driver), (0, KernelDriver::Attached));
    }

    let port = Port::plug_in();
    let selftest = reader.chapter.next("midstate selftest --fabric tty:");
    let passed = reader.run(&selftest.arguments(&[("PATH", &port.path)]));
    assert!(passed.status.success(), "{}", text(&passed.stderr));

    assert!(reader.chapter.is_over(), "there are commands that nobody typed");
    assert_eq!(reader.not_typed, NOT_TYPED.map(|(command, _)| command), "each has its reason");
}

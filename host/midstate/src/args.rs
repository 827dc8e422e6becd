//! The command line's words.
//!
//! Every command shows examples in its help. Left out: what the words do.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand};
use midstate_miner::VersionRolling;
use midstate_sv2::PoolUrl;

use crate::fabric_spec::FabricSpec;

/// Open SHA-256d hashing: gateware, its simulation, and Stratum V2.
#[derive(Debug, Parser)]
#[command(
    name = "midstate",
    version,
    after_help = "\
Examples:
  midstate demo                     mine three blocks on the simulated board, no hardware needed
  midstate demo --fabric cpu        the same on this CPU
  midstate selftest --fabric sim    check the simulated board against real block headers
  midstate mine --help              mine on a pool

Logs go to stderr: -v for more, RUST_LOG=midstate_miner=debug for a part."
)]
pub(crate) struct Args {
    /// More logs; twice for all.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Args {
    /// What is logged when RUST_LOG does not say.
    pub(crate) fn log_level(&self) -> &'static str {
        let long_running = matches!(self.command, Command::Mine(_) | Command::Pool(_));
        match (self.verbose, long_running) {
            (0, false) => "warn",
            (0, true) | (1, false) => "info",
            (1, true) => "debug",
            (2, false) => "debug",
            _ => "trace",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Self-test, then bundled pool and miner over loopback, until some blocks are mined.
    Demo(DemoArgs),
    /// Mine on a Stratum V2 pool.
    Mine(MineArgs),
    /// Serve the bundled solo pool, with a chain of its own.
    Pool(PoolArgs),
    /// Check that a fabric finds the nonces of known block headers, and nothing else.
    Selftest(SelftestArgs),
    /// Hash a block header and show its fields.
    Hash(HashArgs),
    /// Draw a pool's authority key: the secret into a new file, the public key on stdout.
    Keygen(KeygenArgs),
    /// Look at authority keys.
    Key(KeyArgs),
    /// List the FTDI chips on the bus, and which boards they may be; or let this user open them.
    #[cfg(feature = "ftdi")]
    Devices(DevicesArgs),
    /// Build a board's core: Verilog, synthesis, place and route, bitstream, report.
    #[cfg(feature = "synth")]
    Synth(crate::synth::SynthArgs),
    /// Load a board with its bitstream.
    #[cfg(feature = "synth")]
    Program(crate::program::ProgramArgs),
    /// Show the boards' reports: one HTML page, and Markdown with pictures.
    #[cfg(feature = "synth")]
    Report(crate::page::PageArgs),
}

/// The demo.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate demo
  midstate demo --fabric cpu --blocks 10
  midstate demo --json | jq .shares_accepted

The exit code is 0 only if the self-test passed, the blocks were mined, no hit was false, and pool and miner
counted the same.")]
pub(crate) struct DemoArgs {
    /// What searches: `sim`, `sim:ARCH` or `cpu`.
    #[arg(long, default_value = "sim")]
    pub(crate) fabric: FabricSpec,
    /// How many blocks the pool must accept.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) blocks: u64,
    /// Print one JSON object on stdout.
    #[arg(long)]
    pub(crate) json: bool,
    /// Write the simulated board's signals to this FST file; it grows by 4 GB for a second of the board's time.
    #[arg(long, value_name = "FILE.fst")]
    pub(crate) trace: Option<PathBuf>,
}

/// Mining.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate mine --pool stratum2+tcp://pool.example:34254/KEY --user bc1q...worker1
  midstate mine --pool URL --user me --fabric cpu --fabric cpu     two cores
  midstate mine --pool URL --user me --fabric ftdi:all             every board on the USB
  midstate mine --pool URL --user me --fabric sim --record run.jsonl --json

KEY is the pool's public authority key, which the pool publishes with its address.
Ctrl-C ends it with a summary, a second one at once.")]
pub(crate) struct MineArgs {
    /// The pool's URL with its authority key: stratum2+tcp://HOST:PORT/KEY.
    #[arg(long, value_name = "URL")]
    pub(crate) pool: PoolUrl,
    /// Whom the pool is to pay: an address or account, as the pool defines it.
    #[arg(long, value_name = "NAME")]
    pub(crate) user: String,
    /// What searches; may be given several times. `cpu`, `sim[:ARCH]`, `ftdi[:BOARD|:SERIAL]`, `ftdi:all` for every board
    /// on the USB now or later, `tty:PATH`.
    #[arg(long = "fabric", value_name = "SPEC", default_value = "cpu")]
    pub(crate) fabrics: Vec<FabricSpec>,
    /// Open a standard channel instead of an extended one.
    #[arg(long)]
    pub(crate) standard: bool,
    /// When version bits are rolled, where the pool allows it: `last`, when extranonces and times are used up; `first`,
    /// from the first header on; `never`.
    #[arg(long, value_name = "WHEN", default_value = "last", value_parser = parse_version_rolling)]
    pub(crate) version_rolling: VersionRolling,
    /// Print the summary as one JSON object on stdout.
    #[arg(long)]
    pub(crate) json: bool,
    /// Seconds from one status line to the next.
    #[arg(long, default_value_t = 10, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) status_every: u64,
    /// Record the fabric's run to this file, one JSON value a line; with one fabric only.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}

/// Boards on a cable.
#[cfg(feature = "ftdi")]
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate devices
  midstate devices --json
  sudo midstate devices install-udev

Listing takes no chip from the program that uses it.")]
pub(crate) struct DevicesArgs {
    /// Print one JSON array on stdout.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) action: Option<DevicesAction>,
}

#[cfg(feature = "ftdi")]
#[derive(Debug, Subcommand)]
pub(crate) enum DevicesAction {
    /// Write the udev rule that lets whoever sits at the machine open its boards.
    InstallUdev {
        /// Another file than the system's.
        #[arg(long, value_name = "FILE", default_value = midstate_cable::udev::PATH)]
        path: PathBuf,
    },
}

/// The bundled pool.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate pool                                    its URL with the key is the first line on stdout
  midstate pool --listen 0.0.0.0:34254 --public-host 192.168.1.20
  midstate pool --nbits 1f00ffff                   blocks of 2^16 hashes: for a simulated board
  midstate pool --key-file pool.key                the same key after a restart; midstate keygen pool.key makes it

The chain exists only inside this process: its coins are worth nothing.")]
pub(crate) struct PoolArgs {
    /// Where to listen; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:34254")]
    pub(crate) listen: SocketAddr,
    /// File with the secret authority key, as `midstate keygen` writes it. Without a key a fresh one is drawn, and the URL
    /// changes with every start.
    #[arg(long, value_name = "FILE", env = "MIDSTATE_POOL_KEY_FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// The secret authority key itself, 64 hex digits. Others on the machine can read a command line: the variable or a file
    /// keeps the key from them.
    // Not parsed here: an error at this place would repeat the value.
    #[arg(long, value_name = "HEX", env = "MIDSTATE_POOL_KEY", hide_env_values = true)]
    pub(crate) key: Option<String>,
    /// The chain's target in compact form: 1e00ffff is a block of 2^24 hashes.
    #[arg(long, value_name = "HEX", default_value = "1e00ffff", value_parser = parse_nbits)]
    pub(crate) nbits: u32,
    /// How many shares a minute each miner is to find.
    #[arg(long, value_name = "N", default_value_t = 20.0)]
    pub(crate) shares_per_minute: f64,
    /// Shares that are acknowledged together.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) share_batch: u32,
    /// Seconds from one job to the next on the same block.
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) refresh: u64,
    /// The host in the URL that is printed, where it differs from the address listened on.
    #[arg(long, value_name = "HOST")]
    pub(crate) public_host: Option<String>,
}

/// The self-test.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate selftest --fabric cpu
  midstate selftest --fabric sim --trace board.fst
  midstate selftest --fabric sim:compact
  midstate selftest --fabric sim --headers headers.bin --json
  midstate selftest --fabric sim --record run.jsonl
  midstate selftest --fabric replay:run.jsonl

FILE holds 80-byte headers, one after the other; the first 256 are used. Each must meet its own nbits.")]
pub(crate) struct SelftestArgs {
    /// What is tested: `cpu`, `sim`, `sim:ARCH`, `replay:FILE`, `ftdi[:BOARD|:SERIAL]`, `tty:PATH`. ARCH is compact, rolled (as without it), rolled-3 or
    /// rolled-10 or unrolled-16; built with the feature all-architectures, also unrolled, unrolled-2r and unrolled-K with K clocks
    /// a hash: 2, 4, 5, 8 or 16.
    #[arg(long, value_name = "SPEC")]
    pub(crate) fabric: FabricSpec,
    /// Headers to use instead of the built-in ones of the main chain.
    #[arg(long, value_name = "FILE")]
    pub(crate) headers: Option<PathBuf>,
    /// Print one JSON object on stdout.
    #[arg(long)]
    pub(crate) json: bool,
    /// Write the simulated board's signals to this FST file.
    #[arg(long, value_name = "FILE.fst")]
    pub(crate) trace: Option<PathBuf>,
    /// Record the run to this file, one JSON value a line.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}

/// Hashing.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, the first block of all:
  midstate hash \\
0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd\\
7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c")]
pub(crate) struct HashArgs {
    /// The header: 160 hex digits, in the order in which it is hashed.
    #[arg(value_name = "HEADER_HEX")]
    pub(crate) header: String,
    /// Print one JSON object on stdout.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Drawing a key.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  midstate keygen pool.key
  midstate pool --key-file pool.key

FILE must not exist yet; only its owner can read it. What is printed is the public key, as pool URLs carry it.")]
pub(crate) struct KeygenArgs {
    /// Where the secret is written, as 64 hex digits.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

/// Keys.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  midstate key show stratum2+tcp://pool.example:34254/9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh")]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    pub(crate) command: KeyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Show a pool URL's parts and its key in hex.
    #[command(after_help = "\
Example:
  midstate key show stratum2+tcp://pool.example:34254/9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh")]
    Show {
        /// The pool's URL with its authority key: stratum2+tcp://HOST:PORT/KEY.
        #[arg(value_name = "URL")]
        url: PoolUrl,
        /// Print one JSON object on stdout.
        #[arg(long)]
        json: bool,
    },
}

fn parse_version_rolling(text: &str) -> Result<VersionRolling, String> {
    match text {
        "last" => Ok(VersionRolling::Last),
        "first" => Ok(VersionRolling::First),
        "never" => Ok(VersionRolling::Never),
        _ => Err("it is one of `last`, `first` and `never`".to_owned()),
    }
}

fn parse_nbits(text: &str) -> Result<u32, String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let is_hex = digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let nbits = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex);
    let nbits = nbits.ok_or("nbits has 8 hex digits, for example 1e00ffff")?;
    midstate_spec::Target::from_nbits(nbits).map_err(|error| error.to_string())?;
    Ok(nbits)
}

//! What the fuzz targets do, as plain functions: cargo-fuzz calls them with what it thinks up, and a test on stable Rust
//! (`tests/replay.rs` of midstate-sv2) with the corpora and [`Target::seeds`].
//!
//! Each target takes any bytes and asserts more than that nothing panics; its function says what. Left out: time and
//! sockets, which this crate has none of.

mod channels;
mod connections;
mod frames;
mod messages;
mod noise;
mod seeds;
mod server_channels;
mod text;

/// A target: its name, what it does with any bytes, and bytes that are worth beginning with.
#[derive(Clone, Copy)]
pub struct Target {
    /// The name of its binary and of its corpus.
    pub name: &'static str,
    /// Panics when something is not as it should be.
    pub run: fn(&[u8]),
    /// Bytes that reach far into the target; the same ones at every call.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

macro_rules! targets {
    ($($name:ident = $run:path, $seeds:path;)*) => {
        /// All targets.
        pub const TARGETS: &[Target] =
            &[$(Target { name: stringify!($name), run: $name, seeds: $seeds },)*];

        $(
            #[doc = concat!("The target of this name: see `", stringify!($run), "`.")]
            pub fn $name(input: &[u8]) {
                $run(input);
            }
        )*
    };
}

targets! {
    frames = frames::frames, seeds::frames;
    messages_mining = messages::mining, seeds::mining;
    messages_job_declaration = messages::job_declaration, seeds::job_declaration;
    messages_template_distribution = messages::template_distribution, seeds::template_distribution;
    messages_extensions = messages::extensions, seeds::extensions;
    noise_act1 = noise::act1, seeds::noise;
    noise_act2 = noise::act2, seeds::noise;
    noise_stream = noise::stream, seeds::stream;
    connection_client = connections::client, seeds::client;
    connection_server = connections::server, seeds::server;
    connection_bytes = connections::bytes, seeds::noise;
    channel_standard = channels::standard, seeds::channel;
    channel_extended = channels::extended, seeds::channel;
    extranonce_prefixes = channels::extranonce_prefixes, seeds::channel;
    server_channels = server_channels::server_channels, seeds::server_channels;
    text = text::text, seeds::text_lines;
}

/// Takes decisions from the front of an input; zeros when it is used up.
struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *byte
    }

    fn number(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    /// Up to `len` bytes.
    fn bytes(&mut self, len: usize) -> &'a [u8] {
        let (bytes, rest) = self.0.split_at(len.min(self.0.len()));
        self.0 = rest;
        bytes
    }
}

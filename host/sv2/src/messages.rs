//! The messages of the common and mining protocols, and [`Message`], which is any of them.
//!
//! One file per message, with names and fields as the specification spells them (`X.Success` is `XSuccess`).
//!
//! Bytes after a message's last field are ignored: extensions append their TLV fields there (SV2 3.4.3), and a
//! receiver that did not negotiate an extension has no use for them. A message that is too short is an error.
//!
//! Source: SV2 3.6, 5.3 and 8. Left out: job declaration, template distribution, `SetCustomMiningJob`, extensions.

use bytes::Bytes;

use crate::error::{Error, PeerMisbehaved};
use crate::frame::Frame;
use crate::types::{Field, Reader};

mod channel_endpoint_changed;
mod close_channel;
pub mod error_codes;
mod new_extended_mining_job;
mod new_mining_job;
mod open_extended_mining_channel;
mod open_extended_mining_channel_success;
mod open_mining_channel_error;
mod open_standard_mining_channel;
mod open_standard_mining_channel_success;
mod reconnect;
mod set_extranonce_prefix;
mod set_group_channel;
mod set_new_prev_hash;
mod set_target;
mod setup_connection;
mod setup_connection_error;
mod setup_connection_success;
mod submit_shares_error;
mod submit_shares_extended;
mod submit_shares_standard;
mod submit_shares_success;
mod update_channel;
mod update_channel_error;

pub use channel_endpoint_changed::ChannelEndpointChanged;
pub use close_channel::CloseChannel;
pub use new_extended_mining_job::NewExtendedMiningJob;
pub use new_mining_job::NewMiningJob;
pub use open_extended_mining_channel::OpenExtendedMiningChannel;
pub use open_extended_mining_channel_success::OpenExtendedMiningChannelSuccess;
pub use open_mining_channel_error::OpenMiningChannelError;
pub use open_standard_mining_channel::OpenStandardMiningChannel;
pub use open_standard_mining_channel_success::OpenStandardMiningChannelSuccess;
pub use reconnect::Reconnect;
pub use set_extranonce_prefix::SetExtranoncePrefix;
pub use set_group_channel::SetGroupChannel;
pub use set_new_prev_hash::SetNewPrevHash;
pub use set_target::SetTarget;
pub use setup_connection::SetupConnection;
pub use setup_connection_error::SetupConnectionError;
pub use setup_connection_success::SetupConnectionSuccess;
pub use submit_shares_error::SubmitSharesError;
pub use submit_shares_extended::SubmitSharesExtended;
pub use submit_shares_standard::SubmitSharesStandard;
pub use submit_shares_success::SubmitSharesSuccess;
pub use update_channel::UpdateChannel;
pub use update_channel_error::UpdateChannelError;

/// Values of `SetupConnection.protocol`. Source: SV2 3.6.1.
pub mod protocol {
    /// The mining protocol.
    pub const MINING: u8 = 0;
    /// The job declaration protocol.
    pub const JOB_DECLARATION: u8 = 1;
    /// The template distribution protocol.
    pub const TEMPLATE_DISTRIBUTION: u8 = 2;
}

/// Bits of `SetupConnection.flags` in the mining protocol. Source: SV2 5.3.1.
pub mod setup_flags {
    /// The client cannot process extended jobs.
    pub const REQUIRES_STANDARD_JOBS: u32 = 1 << 0;
    /// The client will send `SetCustomMiningJob`.
    pub const REQUIRES_WORK_SELECTION: u32 = 1 << 1;
    /// The client needs to roll the version: no job may forbid it.
    pub const REQUIRES_VERSION_ROLLING: u32 = 1 << 2;
}

/// Bits of `SetupConnection.Success.flags` in the mining protocol. Source: SV2 5.3.1.
pub mod setup_success_flags {
    /// The server accepts no change of the version.
    pub const REQUIRES_FIXED_VERSION: u32 = 1 << 0;
    /// The server opens no standard channels.
    pub const REQUIRES_EXTENDED_CHANNELS: u32 = 1 << 1;
}

/// Who may send a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// Only the client.
    Client,
    /// Only the server.
    Server,
    /// Both sides.
    Either,
}

/// What each message's type knows about itself.
pub trait MessageType: Sized {
    /// The specification's name.
    const NAME: &'static str;
    /// The number in the frame header.
    const MSG_TYPE: u8;
    /// Whether the channel bit is set.
    const CHANNEL_MSG: bool;
    /// Who may send it.
    const SENDER: Sender;

    /// Reads the message from a frame's payload.
    ///
    /// # Errors
    /// [`PeerMisbehaved::Field`] for the first field that cannot be read.
    fn decode_payload(payload: Bytes) -> Result<Self, PeerMisbehaved>;

    /// Writes the message as a frame's payload.
    fn encode_payload(&self) -> Bytes;
}

macro_rules! message {
    (
        $(#[$doc:meta])*
        $name:ident = $spec_name:literal, $msg_type:literal, channel_msg: $channel_msg:literal, from: $sender:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
        }

        impl super::MessageType for $name {
            const NAME: &'static str = $spec_name;
            const MSG_TYPE: u8 = $msg_type;
            const CHANNEL_MSG: bool = $channel_msg;
            const SENDER: super::Sender = super::Sender::$sender;

            fn decode_payload(payload: bytes::Bytes) -> Result<Self, crate::error::PeerMisbehaved> {
                let mut reader = super::Reader::new(payload);
                Ok(Self { $($field: super::read(&mut reader, $spec_name, stringify!($field))?,)* })
            }

            fn encode_payload(&self) -> bytes::Bytes {
                use crate::types::Field as _;
                let mut out = bytes::BytesMut::with_capacity(0 $(+ self.$field.size())*);
                $(self.$field.write(&mut out);)*
                out.freeze()
            }
        }
    };
}
use message;

fn read<T: Field>(
    reader: &mut Reader,
    message: &'static str,
    field: &'static str,
) -> Result<T, PeerMisbehaved> {
    T::read(reader).map_err(|problem| PeerMisbehaved::Field { message, field, problem })
}

macro_rules! messages {
    ($($name:ident,)*) => {
        /// Any message. A protocol that this crate does not know arrives as [`Message::Unknown`].
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Message {
            $(#[doc = concat!("See [`", stringify!($name), "`].")] $name($name),)*
            /// A frame of another extension, or with a number that stands for no known message. SV2 3.4 wants it
            /// ignored; it is handed on so that the connection's owner can report it.
            Unknown(Frame),
        }

        impl Message {
            /// Decodes a frame. The fields are slices of its payload.
            ///
            /// # Errors
            /// [`PeerMisbehaved`] for a field that cannot be read or a wrong channel bit.
            pub fn decode(frame: &Frame) -> Result<Self, Error> {
                if frame.extension_type() != 0 {
                    return Ok(Self::Unknown(frame.clone()));
                }
                match frame.msg_type() {
                    $($name::MSG_TYPE => decode::<$name>(frame).map(Self::$name),)*
                    _ => Ok(Self::Unknown(frame.clone())),
                }
            }

            /// Encodes the message into a frame.
            pub fn encode(&self) -> Frame {
                match self {
                    $(Self::$name(message) => encode(message),)*
                    Self::Unknown(frame) => frame.clone(),
                }
            }

            /// The specification's name, or "unknown message".
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $name::NAME,)*
                    Self::Unknown(_) => "unknown message",
                }
            }

            /// Who may send this message. Of unknown ones, either may.
            pub fn sender(&self) -> Sender {
                match self {
                    $(Self::$name(_) => $name::SENDER,)*
                    Self::Unknown(_) => Sender::Either,
                }
            }
        }

        $(impl From<$name> for Message {
            fn from(message: $name) -> Self {
                Self::$name(message)
            }
        })*
    };
}

messages! {
    SetupConnection,
    SetupConnectionSuccess,
    SetupConnectionError,
    ChannelEndpointChanged,
    Reconnect,
    OpenStandardMiningChannel,
    OpenStandardMiningChannelSuccess,
    OpenMiningChannelError,
    OpenExtendedMiningChannel,
    OpenExtendedMiningChannelSuccess,
    NewMiningJob,
    UpdateChannel,
    UpdateChannelError,
    CloseChannel,
    SetExtranoncePrefix,
    SubmitSharesStandard,
    SubmitSharesExtended,
    SubmitSharesSuccess,
    SubmitSharesError,
    NewExtendedMiningJob,
    SetNewPrevHash,
    SetTarget,
    SetGroupChannel,
}

fn decode<M: MessageType>(frame: &Frame) -> Result<M, Error> {
    if frame.channel_msg() != M::CHANNEL_MSG {
        return Err(PeerMisbehaved::ChannelBit { message: M::NAME, received: frame.channel_msg() }.into());
    }
    Ok(M::decode_payload(frame.payload().clone())?)
}

fn encode<M: MessageType>(message: &M) -> Frame {
    Frame::from_core_message(M::CHANNEL_MSG, M::MSG_TYPE, message.encode_payload())
}

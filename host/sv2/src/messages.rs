//! The messages of all four protocols and their extensions, and [`Message`], which is any of them.
//!
//! One file per message, with names and fields as the specification spells them (`X.Success` is `XSuccess`).
//!
//! Behind a message's last field stand the TLV fields of extensions (SV2 3.4.3), see [`Tlvs`]: those that nobody
//! negotiated are ignored, bytes that are no such fields are an error, as is a message that is too short.
//! Decoding takes slices of the frame and allocates nothing: counted ones for messages that may be kept
//! ([`Message::decode`]), borrowed ones for those that are only looked at ([`Message::decode_borrowed`]). Encoding writes
//! into the caller's buffer.
//!
//! Source: SV2 3.6, 5.3, 6.4, 7, 8, extension 0x0001.

use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};

use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::frame::{Frame, FrameHeader};
use crate::types::{Counted, Holder, ReadField, Reader};

pub mod common;
pub mod error_codes;
pub mod extensions;
pub mod job_declaration;
pub mod mining;
pub mod template_distribution;
mod tlv;

pub use common::*;
pub use extensions::{RequestExtensions, RequestExtensionsError, RequestExtensionsSuccess};
pub use job_declaration::{
    AllocateMiningJobToken, AllocateMiningJobTokenSuccess, DeclareMiningJob, DeclareMiningJobError,
    DeclareMiningJobSuccess, ProvideMissingTransactions, ProvideMissingTransactionsSuccess, PushSolution,
};
pub use mining::*;
pub use template_distribution::{
    CoinbaseOutputConstraints, NewTemplate, RequestTransactionData, RequestTransactionDataError,
    RequestTransactionDataSuccess, SetNewPrevHash as TemplateSetNewPrevHash, SubmitSolution,
};
pub use tlv::{Tlv, Tlvs};

/// Values of `SetupConnection.protocol`. Source: SV2 3.6.1.
pub mod protocol {
    /// The mining protocol.
    pub const MINING: u8 = 0;
    /// The job declaration protocol.
    pub const JOB_DECLARATION: u8 = 1;
    /// The template distribution protocol.
    pub const TEMPLATE_DISTRIBUTION: u8 = 2;
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
pub trait MessageType: Sized + fmt::Display {
    /// The specification's name.
    const NAME: &'static str;
    /// The extension that defined it, 0 for the core protocols.
    const EXTENSION_TYPE: u16;
    /// The number in the frame header.
    const MSG_TYPE: u8;
    /// Whether the channel bit is set.
    const CHANNEL_MSG: bool;
    /// Who may send it.
    const SENDER: Sender;

    /// The message with counted slices; itself if it has no byte strings and no sequences.
    type Detached: for<'a> ReadMessage<'a>;

    /// Appends the fields to `out`, which has room for [`MessageType::size`] bytes.
    fn write(&self, out: &mut impl BufMut);

    /// Bytes that [`MessageType::write`] appends.
    fn size(&self) -> usize;

    /// Appends the message as a whole frame in plain text to `out`.
    fn write_frame(&self, out: &mut BytesMut) {
        let size = self.size();
        out.reserve(FrameHeader::SIZE + size);
        out.put_slice(&FrameHeader::of::<Self>(size).to_bytes());
        self.write(out);
    }

    /// A copy in memory of its own: for messages that are kept.
    fn detached(&self) -> Self::Detached {
        let frame = encode(self);
        Self::Detached::read(&mut Reader::new(frame.payload())).expect("what was written can be read")
    }
}

/// A message that can be read from a payload that lives for `'a`, and may borrow from it.
pub trait ReadMessage<'a>: MessageType {
    /// Reads the fields from the front of a payload; what is left of it are TLV fields.
    ///
    /// # Errors
    /// [`PeerMisbehaved::Field`] for the first field that cannot be read.
    fn read(reader: &mut Reader<'a>) -> Result<Self, PeerMisbehaved>;
}

macro_rules! message {
    (
        $(#[$doc:meta])*
        $name:ident$(<$holder:ident>)? = $spec_name:literal, $(extension: $extension:literal,)? $msg_type:literal,
        channel_msg: $channel_msg:literal, from: $sender:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name$(<$holder: AsRef<[u8]> = crate::types::Counted>)? {
            $($(#[$field_doc])* pub $field: $kind,)*
        }

        impl$(<$holder: AsRef<[u8]>>)? crate::messages::MessageType for $name$(<$holder>)? {
            const NAME: &'static str = $spec_name;
            const EXTENSION_TYPE: u16 = 0 $(+ $extension)?;
            const MSG_TYPE: u8 = $msg_type;
            const CHANNEL_MSG: bool = $channel_msg;
            const SENDER: crate::messages::Sender = crate::messages::Sender::$sender;
            type Detached = $name;

            fn write(&self, out: &mut impl bytes::BufMut) {
                use crate::types::Field as _;
                $(self.$field.write(out);)*
            }

            fn size(&self) -> usize {
                use crate::types::Field as _;
                0 $(+ self.$field.size())*
            }
        }

        impl<'a$(, $holder: crate::types::Holder<'a>)?> crate::messages::ReadMessage<'a> for $name$(<$holder>)? {
            // Always, so that a message is made where it will stay: copying one takes longer than reading it.
            #[inline(always)]
            fn read(reader: &mut crate::types::Reader<'a>) -> Result<Self, crate::error::PeerMisbehaved> {
                Ok(Self { $($field: crate::messages::read_field(reader, $spec_name, stringify!($field))?,)* })
            }
        }

        /// The name and all fields in one line; long byte strings and sequences by their beginning.
        impl$(<$holder: AsRef<[u8]>>)? std::fmt::Display for $name$(<$holder>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use crate::types::Field as _;
                f.write_str($spec_name)?;
                $(
                    f.write_str(concat!(" ", stringify!($field), "="))?;
                    self.$field.show(f)?;
                )*
                Ok(())
            }
        }
    };
}
use message;

#[inline]
fn read_field<'a, T: ReadField<'a>>(
    reader: &mut Reader<'a>,
    message: &'static str,
    field: &'static str,
) -> Result<T, PeerMisbehaved> {
    T::read(reader).map_err(|problem| PeerMisbehaved::Field { message, field, problem })
}

macro_rules! messages {
    ($($group:ident: $protocol:expr => { $($name:ident$(<$holder:ident>)?,)* })*) => {
        /// Any message. What no message of this crate stands for arrives as [`Message::Unknown`].
        ///
        /// Its byte strings and sequences are counted slices of the frame, or, as `Message<&[u8]>`, borrowed from it.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Message<S: AsRef<[u8]> = Counted> {
            $($(#[doc = concat!("See [`", stringify!($name), "`].")] $name($name$(<$holder>)?),)*)*
            /// A frame of another extension, or with a number that stands for no known message. SV2 3.4 wants it
            /// ignored; it is handed on so that the connection's owner can report it.
            Unknown(Frame),
        }

        impl<'a, S: Holder<'a>> Message<S> {
            /// Reads a message's fields from its frame, and checks what is behind them; of an unknown message that is
            /// nothing.
            fn read(frame: &Frame, reader: &mut Reader<'a>) -> Result<Self, Error> {
                match (frame.extension_type(), frame.msg_type()) {
                    $($((<$name>::EXTENSION_TYPE, <$name>::MSG_TYPE) => {
                        check_channel_bit::<$name>(frame)?;
                        let message = $name::read(reader)?;
                        check_tlvs::<$name>(reader)?;
                        Ok(Self::$name(message))
                    })*)*
                    _ => {
                        *reader = Reader::new(&NOTHING);
                        Ok(Self::Unknown(frame.clone()))
                    }
                }
            }
        }

        impl<S: AsRef<[u8]>> Message<S> {
            /// Encodes the message into a frame of its own.
            pub fn encode(&self) -> Frame {
                match self {
                    $($(Self::$name(message) => encode(message),)*)*
                    Self::Unknown(frame) => frame.clone(),
                }
            }

            /// Bytes of the payload that the message is encoded into.
            pub fn size(&self) -> usize {
                match self {
                    $($(Self::$name(message) => message.size(),)*)*
                    Self::Unknown(frame) => frame.payload().len(),
                }
            }

            /// Appends the message as a whole frame in plain text to `out`.
            pub fn write_frame(&self, out: &mut BytesMut) {
                match self {
                    $($(Self::$name(message) => message.write_frame(out),)*)*
                    Self::Unknown(frame) => frame.write(out),
                }
            }

            /// A copy in memory of its own: for messages that are kept.
            pub fn detached(&self) -> Message {
                match self {
                    $($(Self::$name(message) => Message::$name(message.detached()),)*)*
                    Self::Unknown(frame) => Message::Unknown(frame.detached()),
                }
            }

            /// The specification's name, or "unknown message".
            pub fn name(&self) -> &'static str {
                match self {
                    $($(Self::$name(_) => <$name>::NAME,)*)*
                    Self::Unknown(_) => "unknown message",
                }
            }

            /// Who may send this message. Of unknown ones, either may.
            pub fn sender(&self) -> Sender {
                match self {
                    $($(Self::$name(_) => <$name>::SENDER,)*)*
                    Self::Unknown(_) => Sender::Either,
                }
            }

            /// The one protocol, a value of [`protocol`], that has this message; none if all have it, or nobody knows.
            pub fn protocol(&self) -> Option<u8> {
                match self {
                    $($(Self::$name(_) => $protocol,)*)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl<S: AsRef<[u8]>> fmt::Display for Message<S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($(Self::$name(message) => message.fmt(f),)*)*
                    Self::Unknown(frame) => write!(
                        f,
                        "unknown message {:#04x} of extension {:#06x}, {} bytes",
                        frame.msg_type(),
                        frame.extension_type(),
                        frame.payload().len()
                    ),
                }
            }
        }

        $($(impl From<$name> for Message {
            fn from(message: $name) -> Self {
                Self::$name(message)
            }
        })*)*
    };
}

messages! {
    common: None => {
        SetupConnection<S>,
        SetupConnectionSuccess,
        SetupConnectionError<S>,
        ChannelEndpointChanged,
        Reconnect<S>,
    }
    mining: Some(protocol::MINING) => {
        OpenStandardMiningChannel<S>,
        OpenStandardMiningChannelSuccess<S>,
        OpenMiningChannelError<S>,
        OpenExtendedMiningChannel<S>,
        OpenExtendedMiningChannelSuccess<S>,
        NewMiningJob,
        UpdateChannel,
        UpdateChannelError<S>,
        CloseChannel<S>,
        SetExtranoncePrefix<S>,
        SubmitSharesStandard,
        SubmitSharesExtended<S>,
        SubmitSharesSuccess,
        SubmitSharesError<S>,
        NewExtendedMiningJob<S>,
        SetNewPrevHash,
        SetTarget,
        SetCustomMiningJob<S>,
        SetCustomMiningJobSuccess,
        SetCustomMiningJobError<S>,
        SetGroupChannel<S>,
    }
    job_declaration: Some(protocol::JOB_DECLARATION) => {
        AllocateMiningJobToken<S>,
        AllocateMiningJobTokenSuccess<S>,
        ProvideMissingTransactions<S>,
        ProvideMissingTransactionsSuccess<S>,
        DeclareMiningJob<S>,
        DeclareMiningJobSuccess<S>,
        DeclareMiningJobError<S>,
        PushSolution<S>,
    }
    template_distribution: Some(protocol::TEMPLATE_DISTRIBUTION) => {
        CoinbaseOutputConstraints,
        NewTemplate<S>,
        TemplateSetNewPrevHash,
        RequestTransactionData,
        RequestTransactionDataSuccess<S>,
        RequestTransactionDataError<S>,
        SubmitSolution<S>,
    }
    extensions: None => {
        RequestExtensions<S>,
        RequestExtensionsSuccess<S>,
        RequestExtensionsError<S>,
    }
}

impl Message {
    /// Decodes a frame; what extensions put behind its fields is checked and left out. All fields are slices of its
    /// payload.
    ///
    /// # Errors
    /// [`PeerMisbehaved`] for a field that cannot be read, bytes behind the last that are no TLV fields, or a wrong
    /// channel bit.
    pub fn decode(frame: &Frame) -> Result<Self, Error> {
        Self::read(frame, &mut Reader::new(frame.payload()))
    }

    /// Decodes a frame whose message is looked at, translated or copied out of, but not kept: as [`Message::decode`], but
    /// its fields borrow from the frame, so that nobody counts who holds them.
    ///
    /// ```
    /// use midstate_sv2::messages::{CloseChannel, Message};
    ///
    /// # fn main() -> Result<(), midstate_sv2::Error> {
    /// let frame = Message::from(CloseChannel { channel_id: 1, reason_code: "bye".try_into()? }).encode();
    /// let message = Message::decode_borrowed(&frame)?;
    /// assert_eq!(message.to_string(), "CloseChannel channel_id=1 reason_code=\"bye\"");
    /// assert_eq!(message.detached(), Message::decode(&frame)?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`Message::decode`].
    pub fn decode_borrowed(frame: &Frame) -> Result<Message<&[u8]>, Error> {
        Message::read(frame, &mut Reader::new(frame.payload()))
    }

    /// Decodes a frame and what extensions put behind its fields.
    ///
    /// # Errors
    /// Those of [`Message::decode`].
    pub fn decode_with_tlvs(frame: &Frame) -> Result<(Self, Tlvs), Error> {
        let mut reader = Reader::new(frame.payload());
        let message = Self::read(frame, &mut reader)?;
        Ok((message, Tlvs::read(reader)))
    }

    /// Encodes the message into a frame, with TLV fields behind its own. An unknown message stays as it is.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for more than a frame holds.
    pub fn encode_with(&self, tlvs: &[Tlv]) -> Result<Frame, ConfigError> {
        let frame = self.encode();
        if tlvs.is_empty() || matches!(self, Self::Unknown(_)) {
            return Ok(frame);
        }
        let size = tlvs.iter().map(Tlv::size).sum::<usize>();
        let mut payload = BytesMut::with_capacity(frame.payload().len() + size);
        payload.put_slice(frame.payload());
        tlvs.iter().for_each(|tlv| tlv.write(&mut payload));
        Frame::new(frame.extension_type(), frame.channel_msg(), frame.msg_type(), payload)
    }
}

/// What is behind the fields of an unknown message.
static NOTHING: Bytes = Bytes::new();

#[inline]
fn check_channel_bit<M: MessageType>(frame: &Frame) -> Result<(), PeerMisbehaved> {
    let received = frame.channel_msg();
    if received == M::CHANNEL_MSG {
        Ok(())
    } else {
        Err(PeerMisbehaved::ChannelBit { message: M::NAME, received })
    }
}

#[inline]
fn check_tlvs<M: MessageType>(reader: &Reader) -> Result<(), PeerMisbehaved> {
    let refused = |problem| PeerMisbehaved::Field { message: M::NAME, field: "TLV fields", problem };
    Tlvs::check(reader.rest()).map_err(refused)
}

fn encode<M: MessageType>(message: &M) -> Frame {
    let mut payload = BytesMut::with_capacity(message.size());
    message.write(&mut payload);
    Frame::from_message::<M>(payload.freeze())
}

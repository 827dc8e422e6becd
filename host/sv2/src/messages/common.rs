//! Messages that every protocol has. Source: SV2 3.6.

use super::message;

mod channel_endpoint_changed;
mod reconnect;
mod setup_connection;
mod setup_connection_error;
mod setup_connection_success;

pub use channel_endpoint_changed::ChannelEndpointChanged;
pub use reconnect::Reconnect;
pub use setup_connection::SetupConnection;
pub use setup_connection_error::SetupConnectionError;
pub use setup_connection_success::SetupConnectionSuccess;

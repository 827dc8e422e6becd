//! The messages that every protocol has. Source: SV2 3.6.

use common_messages_sv2 as sri;
use midstate_sv2::messages::*;

use super::*;
use crate::strategies::{int, str0_255};

differential! {
    setup_connection: SetupConnection = sri::SetupConnection,
    MESSAGE_TYPE_SETUP_CONNECTION, CHANNEL_BIT_SETUP_CONNECTION {
        protocol: 0..=2u8,
        min_version: any::<u16>(),
        max_version: any::<u16>(),
        flags: int(),
        endpoint_host: str0_255(),
        endpoint_port: any::<u16>(),
        vendor: str0_255(),
        hardware_version: str0_255(),
        firmware: str0_255(),
        device_id: str0_255(),
    } => |payload: &mut Vec<u8>| {
        // SRI refuses unknown protocols while it decodes; here they decode, so that a server answers with the error code.
        if let Some(protocol) = payload.first_mut() {
            *protocol %= 3;
        }
    };

    setup_connection_success: SetupConnectionSuccess = sri::SetupConnectionSuccess,
    MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, CHANNEL_BIT_SETUP_CONNECTION_SUCCESS {
        used_version: any::<u16>(),
        flags: int(),
    }

    setup_connection_error: SetupConnectionError = sri::SetupConnectionError,
    MESSAGE_TYPE_SETUP_CONNECTION_ERROR, CHANNEL_BIT_SETUP_CONNECTION_ERROR {
        flags: int(),
        error_code: str0_255(),
    }

    channel_endpoint_changed: ChannelEndpointChanged = sri::ChannelEndpointChanged,
    MESSAGE_TYPE_CHANNEL_ENDPOINT_CHANGED, CHANNEL_BIT_CHANNEL_ENDPOINT_CHANGED {
        channel_id: int(),
    }

    reconnect: Reconnect = sri::Reconnect,
    MESSAGE_TYPE_RECONNECT, CHANNEL_BIT_RECONNECT {
        new_host: str0_255(),
        new_port: any::<u16>(),
    }
}

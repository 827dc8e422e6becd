//! The mining protocol. Source: SV2 5.3.

use midstate_sv2::messages::*;
use mining_sv2 as sri;

use super::*;
use crate::strategies::{b0_32, b0_64k, b0_255, int, merkle_path, seq0_64k, str0_255, u256};

differential! {
    open_standard_mining_channel: OpenStandardMiningChannel = sri::OpenStandardMiningChannel,
    MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL, CHANNEL_BIT_OPEN_STANDARD_MINING_CHANNEL {
        request_id: int(),
        user_identity: str0_255(),
        nominal_hash_rate: any::<f32>(),
        max_target: u256(),
    }

    open_standard_mining_channel_success: OpenStandardMiningChannelSuccess = sri::OpenStandardMiningChannelSuccess,
    MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS, CHANNEL_BIT_OPEN_STANDARD_MINING_CHANNEL_SUCCESS {
        request_id: int(),
        channel_id: int(),
        target: u256(),
        extranonce_prefix: b0_32(),
        group_channel_id: int(),
    }

    open_mining_channel_error: OpenMiningChannelError = sri::OpenMiningChannelError,
    MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR, CHANNEL_BIT_OPEN_MINING_CHANNEL_ERROR {
        request_id: int(),
        error_code: str0_255(),
    }

    open_extended_mining_channel: OpenExtendedMiningChannel = sri::OpenExtendedMiningChannel,
    MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL, CHANNEL_BIT_OPEN_EXTENDED_MINING_CHANNEL {
        request_id: int(),
        user_identity: str0_255(),
        nominal_hash_rate: any::<f32>(),
        max_target: u256(),
        min_extranonce_size: any::<u16>(),
    }

    open_extended_mining_channel_success: OpenExtendedMiningChannelSuccess = sri::OpenExtendedMiningChannelSuccess,
    MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS, CHANNEL_BIT_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS {
        request_id: int(),
        channel_id: int(),
        target: u256(),
        extranonce_size: any::<u16>(),
        extranonce_prefix: b0_32(),
        group_channel_id: int(),
    }

    new_mining_job: NewMiningJob = sri::NewMiningJob,
    MESSAGE_TYPE_NEW_MINING_JOB, CHANNEL_BIT_NEW_MINING_JOB {
        channel_id: int(),
        job_id: int(),
        min_ntime: any::<Option<u32>>(),
        version: int(),
        merkle_root: u256(),
    }

    update_channel: UpdateChannel = sri::UpdateChannel,
    MESSAGE_TYPE_UPDATE_CHANNEL, CHANNEL_BIT_UPDATE_CHANNEL {
        channel_id: int(),
        nominal_hash_rate: any::<f32>(),
        maximum_target: u256(),
    }

    update_channel_error: UpdateChannelError = sri::UpdateChannelError,
    MESSAGE_TYPE_UPDATE_CHANNEL_ERROR, CHANNEL_BIT_UPDATE_CHANNEL_ERROR {
        channel_id: int(),
        error_code: str0_255(),
    }

    close_channel: CloseChannel = sri::CloseChannel,
    MESSAGE_TYPE_CLOSE_CHANNEL, CHANNEL_BIT_CLOSE_CHANNEL {
        channel_id: int(),
        reason_code: str0_255(),
    }

    set_extranonce_prefix: SetExtranoncePrefix = sri::SetExtranoncePrefix,
    MESSAGE_TYPE_SET_EXTRANONCE_PREFIX, CHANNEL_BIT_SET_EXTRANONCE_PREFIX {
        channel_id: int(),
        extranonce_prefix: b0_32(),
    }

    submit_shares_standard: SubmitSharesStandard = sri::SubmitSharesStandard,
    MESSAGE_TYPE_SUBMIT_SHARES_STANDARD, CHANNEL_BIT_SUBMIT_SHARES_STANDARD {
        channel_id: int(),
        sequence_number: int(),
        job_id: int(),
        nonce: int(),
        ntime: int(),
        version: int(),
    }

    submit_shares_extended: SubmitSharesExtended = sri::SubmitSharesExtended,
    MESSAGE_TYPE_SUBMIT_SHARES_EXTENDED, CHANNEL_BIT_SUBMIT_SHARES_EXTENDED {
        channel_id: int(),
        sequence_number: int(),
        job_id: int(),
        nonce: int(),
        ntime: int(),
        version: int(),
        extranonce: b0_32(),
    }

    submit_shares_success: SubmitSharesSuccess = sri::SubmitSharesSuccess,
    MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS, CHANNEL_BIT_SUBMIT_SHARES_SUCCESS {
        channel_id: int(),
        last_sequence_number: int(),
        new_submits_accepted_count: int(),
        new_shares_sum: any::<u64>(),
    }

    submit_shares_error: SubmitSharesError = sri::SubmitSharesError,
    MESSAGE_TYPE_SUBMIT_SHARES_ERROR, CHANNEL_BIT_SUBMIT_SHARES_ERROR {
        channel_id: int(),
        sequence_number: int(),
        error_code: str0_255(),
    }

    new_extended_mining_job: NewExtendedMiningJob = sri::NewExtendedMiningJob,
    MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB, CHANNEL_BIT_NEW_EXTENDED_MINING_JOB {
        channel_id: int(),
        job_id: int(),
        min_ntime: any::<Option<u32>>(),
        version: int(),
        version_rolling_allowed: any::<bool>(),
        merkle_path: merkle_path(),
        coinbase_tx_prefix: b0_64k(),
        coinbase_tx_suffix: b0_64k(),
    }

    set_new_prev_hash: SetNewPrevHash = sri::SetNewPrevHash,
    MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH, CHANNEL_BIT_MINING_SET_NEW_PREV_HASH {
        channel_id: int(),
        job_id: int(),
        prev_hash: u256(),
        min_ntime: int(),
        nbits: int(),
    }

    set_target: SetTarget = sri::SetTarget,
    MESSAGE_TYPE_SET_TARGET, CHANNEL_BIT_SET_TARGET {
        channel_id: int(),
        maximum_target: u256(),
    }

    set_custom_mining_job: SetCustomMiningJob = sri::SetCustomMiningJob,
    MESSAGE_TYPE_SET_CUSTOM_MINING_JOB, CHANNEL_BIT_SET_CUSTOM_MINING_JOB {
        channel_id: int(),
        request_id: int(),
        mining_job_token (token): b0_255(),
        version: int(),
        prev_hash: u256(),
        min_ntime: int(),
        nbits: int(),
        coinbase_tx_version: int(),
        coinbase_prefix: b0_255(),
        coinbase_tx_input_n_sequence: int(),
        coinbase_tx_outputs: b0_64k(),
        coinbase_tx_locktime: int(),
        merkle_path: merkle_path(),
    }

    set_custom_mining_job_success: SetCustomMiningJobSuccess = sri::SetCustomMiningJobSuccess,
    MESSAGE_TYPE_SET_CUSTOM_MINING_JOB_SUCCESS, CHANNEL_BIT_SET_CUSTOM_MINING_JOB_SUCCESS {
        channel_id: int(),
        request_id: int(),
        job_id: int(),
    }

    set_custom_mining_job_error: SetCustomMiningJobError = sri::SetCustomMiningJobError,
    MESSAGE_TYPE_SET_CUSTOM_MINING_JOB_ERROR, CHANNEL_BIT_SET_CUSTOM_MINING_JOB_ERROR {
        channel_id: int(),
        request_id: int(),
        error_code: str0_255(),
    }

    set_group_channel: SetGroupChannel = sri::SetGroupChannel,
    MESSAGE_TYPE_SET_GROUP_CHANNEL, CHANNEL_BIT_SET_GROUP_CHANNEL {
        group_channel_id: int(),
        channel_ids: seq0_64k(any::<u32>()),
    }
}

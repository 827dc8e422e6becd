//! The template distribution protocol. Source: SV2 7.

use midstate_sv2::messages::template_distribution::*;
use template_distribution_sv2 as sri;

use super::*;
use crate::strategies::{b0_64k, b0_255, int, merkle_path, str0_255, transactions, u256};

differential! {
    coinbase_output_constraints: CoinbaseOutputConstraints = sri::CoinbaseOutputConstraints,
    MESSAGE_TYPE_COINBASE_OUTPUT_CONSTRAINTS, CHANNEL_BIT_COINBASE_OUTPUT_CONSTRAINTS {
        coinbase_output_max_additional_size: int(),
        coinbase_output_max_additional_sigops: any::<u16>(),
    }

    new_template: NewTemplate = sri::NewTemplate,
    MESSAGE_TYPE_NEW_TEMPLATE, CHANNEL_BIT_NEW_TEMPLATE {
        template_id: any::<u64>(),
        future_template: any::<bool>(),
        version: int(),
        coinbase_tx_version: int(),
        coinbase_prefix: b0_255(),
        coinbase_tx_input_sequence: int(),
        coinbase_tx_value_remaining: any::<u64>(),
        coinbase_tx_outputs_count: int(),
        coinbase_tx_outputs: b0_64k(),
        coinbase_tx_locktime: int(),
        merkle_path: merkle_path(),
    }

    set_new_prev_hash: SetNewPrevHash = sri::SetNewPrevHash,
    MESSAGE_TYPE_SET_NEW_PREV_HASH, CHANNEL_BIT_SET_NEW_PREV_HASH {
        template_id: any::<u64>(),
        prev_hash: u256(),
        header_timestamp: int(),
        n_bits: int(),
        target: u256(),
    }

    request_transaction_data: RequestTransactionData = sri::RequestTransactionData,
    MESSAGE_TYPE_REQUEST_TRANSACTION_DATA, CHANNEL_BIT_REQUEST_TRANSACTION_DATA {
        template_id: any::<u64>(),
    }

    request_transaction_data_success: RequestTransactionDataSuccess = sri::RequestTransactionDataSuccess,
    MESSAGE_TYPE_REQUEST_TRANSACTION_DATA_SUCCESS, CHANNEL_BIT_REQUEST_TRANSACTION_DATA_SUCCESS {
        template_id: any::<u64>(),
        excess_data: b0_64k(),
        transaction_list: transactions(),
    }

    request_transaction_data_error: RequestTransactionDataError = sri::RequestTransactionDataError,
    MESSAGE_TYPE_REQUEST_TRANSACTION_DATA_ERROR, CHANNEL_BIT_REQUEST_TRANSACTION_DATA_ERROR {
        template_id: any::<u64>(),
        error_code: str0_255(),
    }

    submit_solution: SubmitSolution = sri::SubmitSolution,
    MESSAGE_TYPE_SUBMIT_SOLUTION, CHANNEL_BIT_SUBMIT_SOLUTION {
        template_id: any::<u64>(),
        version: int(),
        header_timestamp: int(),
        header_nonce: int(),
        coinbase_tx: b0_64k(),
    }
}

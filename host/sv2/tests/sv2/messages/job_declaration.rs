//! The job declaration protocol. Source: SV2 6.4.

use job_declaration_sv2 as sri;
use midstate_sv2::messages::*;

use super::*;
use crate::strategies::{b0_32, b0_64k, b0_255, int, seq0_64k, str0_255, transactions, u256};

differential! {
    allocate_mining_job_token: AllocateMiningJobToken = sri::AllocateMiningJobToken,
    MESSAGE_TYPE_ALLOCATE_MINING_JOB_TOKEN, CHANNEL_BIT_ALLOCATE_MINING_JOB_TOKEN {
        user_identifier: str0_255(),
        request_id: int(),
    }

    allocate_mining_job_token_success: AllocateMiningJobTokenSuccess = sri::AllocateMiningJobTokenSuccess,
    MESSAGE_TYPE_ALLOCATE_MINING_JOB_TOKEN_SUCCESS, CHANNEL_BIT_ALLOCATE_MINING_JOB_TOKEN_SUCCESS {
        request_id: int(),
        mining_job_token: b0_255(),
        coinbase_tx_outputs (coinbase_outputs): b0_64k(),
    }

    provide_missing_transactions: ProvideMissingTransactions = sri::ProvideMissingTransactions,
    MESSAGE_TYPE_PROVIDE_MISSING_TRANSACTIONS, CHANNEL_BIT_PROVIDE_MISSING_TRANSACTIONS {
        request_id: int(),
        unknown_tx_position_list: seq0_64k(any::<u16>()),
    }

    provide_missing_transactions_success: ProvideMissingTransactionsSuccess = sri::ProvideMissingTransactionsSuccess,
    MESSAGE_TYPE_PROVIDE_MISSING_TRANSACTIONS_SUCCESS, CHANNEL_BIT_PROVIDE_MISSING_TRANSACTIONS_SUCCESS {
        request_id: int(),
        transaction_list: transactions(),
    }

    declare_mining_job: DeclareMiningJob = sri::DeclareMiningJob,
    MESSAGE_TYPE_DECLARE_MINING_JOB, CHANNEL_BIT_DECLARE_MINING_JOB {
        request_id: int(),
        mining_job_token: b0_255(),
        version: int(),
        coinbase_tx_prefix: b0_64k(),
        coinbase_tx_suffix: b0_64k(),
        wtxid_list: seq0_64k(u256()),
        excess_data: b0_64k(),
    }

    declare_mining_job_success: DeclareMiningJobSuccess = sri::DeclareMiningJobSuccess,
    MESSAGE_TYPE_DECLARE_MINING_JOB_SUCCESS, CHANNEL_BIT_DECLARE_MINING_JOB_SUCCESS {
        request_id: int(),
        new_mining_job_token: b0_255(),
    }

    declare_mining_job_error: DeclareMiningJobError = sri::DeclareMiningJobError,
    MESSAGE_TYPE_DECLARE_MINING_JOB_ERROR, CHANNEL_BIT_DECLARE_MINING_JOB_ERROR {
        request_id: int(),
        error_code: str0_255(),
        error_details: b0_64k(),
    }

    push_solution: PushSolution = sri::PushSolution,
    MESSAGE_TYPE_PUSH_SOLUTION, CHANNEL_BIT_PUSH_SOLUTION {
        extranonce: b0_32(),
        prev_hash: u256(),
        nonce: int(),
        ntime: int(),
        nbits: int(),
        version: int(),
    }
}

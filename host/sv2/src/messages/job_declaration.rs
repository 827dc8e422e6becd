//! The job declaration protocol. Source: SV2 6.4.

use super::message;

mod allocate_mining_job_token;
mod allocate_mining_job_token_success;
mod declare_mining_job;
mod declare_mining_job_error;
mod declare_mining_job_success;
mod provide_missing_transactions;
mod provide_missing_transactions_success;
mod push_solution;

pub use allocate_mining_job_token::AllocateMiningJobToken;
pub use allocate_mining_job_token_success::AllocateMiningJobTokenSuccess;
pub use declare_mining_job::DeclareMiningJob;
pub use declare_mining_job_error::DeclareMiningJobError;
pub use declare_mining_job_success::DeclareMiningJobSuccess;
pub use provide_missing_transactions::ProvideMissingTransactions;
pub use provide_missing_transactions_success::ProvideMissingTransactionsSuccess;
pub use push_solution::PushSolution;

/// Bits of `SetupConnection.flags`. Source: SV2 6.4.1.
pub mod setup_flags {
    /// The client will show its transactions: `DeclareMiningJob` is used.
    pub const DECLARE_TX_DATA: u32 = 1 << 0;
}

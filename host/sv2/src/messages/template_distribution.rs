//! The template distribution protocol. Source: SV2 7.

use super::message;

mod coinbase_output_constraints;
mod new_template;
mod request_transaction_data;
mod request_transaction_data_error;
mod request_transaction_data_success;
mod set_new_prev_hash;
mod submit_solution;

pub use coinbase_output_constraints::CoinbaseOutputConstraints;
pub use new_template::NewTemplate;
pub use request_transaction_data::RequestTransactionData;
pub use request_transaction_data_error::RequestTransactionDataError;
pub use request_transaction_data_success::RequestTransactionDataSuccess;
pub use set_new_prev_hash::SetNewPrevHash;
pub use submit_solution::SubmitSolution;

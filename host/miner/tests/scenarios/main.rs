//! A whole miner in scenarios over loopback: scripted pools, scripted fabrics, the CPU, and the bundled pool.

mod bundled_pool;
mod common;
mod fabric;
mod life_cycle;
mod pool;

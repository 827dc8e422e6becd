//! Records of a fabric's run, and their replay.

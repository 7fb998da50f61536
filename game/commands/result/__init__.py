"""The page that keeps what `backtest` and `calibrate` came to, for those who only read."""

//! What a host and a router do with packets. Sans-IO: bytes and the time come in, bytes and decisions go out.

-- Hashes of requests: with one of them a guess of a text that was erased could be tried. An order blanks those of what it is about.
GRANT SELECT (thing_kind, thing_id, request), UPDATE (request) ON work.receipt TO vinhdanh_eraser;
GRANT SELECT (request, answer), UPDATE (request) ON work.idempotency TO vinhdanh_eraser;

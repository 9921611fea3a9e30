-- The first page asks for what the worker asked.
create index requests_asked_by on consultation.requests (asked_by, state);

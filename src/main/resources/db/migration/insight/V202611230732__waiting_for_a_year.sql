-- The lock of a year until the end of the transaction; false when somebody still computes it after so many seconds.
create function insight.lock_within(lock integer, year integer, seconds integer) returns boolean language plpgsql as $$
declare
    until timestamptz := clock_timestamp() + make_interval(secs => seconds);
begin
    while not pg_try_advisory_xact_lock(lock, year) loop
        if clock_timestamp() > until then
            return false;
        end if;
        perform pg_sleep(0.1);
    end loop;
    return true;
end $$;
grant execute on function insight.lock_within(integer, integer, integer) to trama_app;

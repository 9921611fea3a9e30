-- Two cycles may use the same number. An item's code is its address and stays for ever: the number itself, or the number with its cycle when
-- another cycle had it first.
alter table plan.items add column number text generated always as (split_part(code, '@', 1)) stored;
alter table plan.items add constraint items_cycle_number_key unique (cycle, number);
alter table plan.items add constraint items_code_address check (code in (split_part(code, '@', 1), split_part(code, '@', 1) || '@' || cycle));

-- Who saved last, for who saves after having read an older version.
alter table governance.sessions add column changed_by uuid, add column changed_at timestamptz;
alter table governance.bodies add column changed_by uuid, add column changed_at timestamptz;

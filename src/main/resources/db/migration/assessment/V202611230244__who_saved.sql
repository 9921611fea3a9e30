-- Who saved the sheet last: the second of two who save at once is told, and chooses answer by answer.
alter table assessment.assessments add changed_by uuid, add changed_at timestamptz;
grant update (changed_by, changed_at) on assessment.assessments to trama_app;

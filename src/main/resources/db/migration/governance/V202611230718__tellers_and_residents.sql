-- Who counted the papers of a secret vote.
alter table governance.ballots add column tellers text not null default '';
-- Where the residents of a seat outside the territory's figures were read.
alter table governance.seats add column residents_source text not null default '';

-- Since when a country is independent, as a partial date; empty if no source was read that says it.
alter table countries add column independent_since varchar(10);

-- When a period holds for certain, and when possibly. The importer writes it, since it follows from several tables; until
-- it has, nothing is certain.
alter table memberships add column attested_on varchar(10);
alter table memberships add column possible_from varchar(10) default '0000-01-01' not null;
alter table memberships add column certain_from varchar(10) default '9999-12-31' not null;
alter table memberships add column certain_until varchar(10) default '0000-01-01' not null;
alter table memberships add column possible_until varchar(10) default '9999-12-31' not null;

alter table instrument_parties add column attested_on varchar(10);
alter table instrument_parties add column possible_from varchar(10) default '0000-01-01' not null;
alter table instrument_parties add column certain_from varchar(10) default '9999-12-31' not null;
alter table instrument_parties add column certain_until varchar(10) default '0000-01-01' not null;
alter table instrument_parties add column possible_until varchar(10) default '9999-12-31' not null;
alter table instrument_parties add column consented_from varchar(10) default '9999-12-31' not null;

-- The sum over the rows of a dataset follows from the names and values that are not empty, so that a further column
-- changes no digest. An empty sum is computed anew by the next import.
update datasets set content = '';

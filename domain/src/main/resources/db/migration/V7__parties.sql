-- A party may be an organization, and may leave and come back: a row is one time of one party.
${postgresql}alter table instrument_parties drop constraint instrument_parties_instrument_country_key;
${h2}execute immediate (select 'alter table instrument_parties drop constraint "' || constraint_name || '"'
${h2}    from information_schema.table_constraints where table_schema = current_schema()
${h2}    and lower(table_name) = 'instrument_parties' and constraint_type = 'UNIQUE');
alter table instrument_parties alter column country drop not null;
alter table instrument_parties add column organization varchar(40) references organizations (code);
-- The mark puts organizations after countries, and keeps a code of the one from being one of the other.
alter table instrument_parties add column party_sort varchar(41) generated always as (coalesce(country, '~' || organization))${stored};
alter table instrument_parties add column withdrawn_on_sort varchar(10) generated always as (coalesce(withdrawn_on, ''))${stored};
create unique index instrument_parties_key on instrument_parties (instrument, party_sort, withdrawn_on_sort);
create index instrument_parties_party on instrument_parties (party_sort, instrument, withdrawn_on_sort);
create index instrument_parties_organization on instrument_parties (organization);
drop index instrument_parties_role;
drop index instrument_parties_signed_on;
drop index instrument_parties_ratified_on;
drop index instrument_parties_in_force_on;
create index instrument_parties_role on instrument_parties (role, instrument, party_sort, withdrawn_on_sort);
create index instrument_parties_signed_on on instrument_parties (signed_on_sort, instrument, party_sort, withdrawn_on_sort);
create index instrument_parties_ratified_on on instrument_parties (ratified_on_sort, instrument, party_sort, withdrawn_on_sort);
create index instrument_parties_in_force_on on instrument_parties (in_force_on_sort, instrument, party_sort, withdrawn_on_sort);
create index instrument_parties_withdrawn_on on instrument_parties (withdrawn_on_sort, instrument, party_sort);

-- The earliest date known of an instrument, by which it is sorted; empty if there is none. Written by the importer.
alter table instruments add column first_date varchar(10) default '' not null;
update instruments set first_date = coalesce(
    (select min(v."date") from instrument_events v where v.instrument = instruments.id), valid_from, '');
create index instruments_first_date on instruments (first_date, id);

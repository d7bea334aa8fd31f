-- Every list is read page by page in the order of an index. H2 has no index on an expression, so what is sorted or looked
-- up by an expression is a generated column: *_sort is never null, *_upper is the code in upper case. See Schema for the
-- placeholders: the databases differ in a word here.

-- Texts are sorted by code point, whatever the locale of the database, so that replicas and cursors agree; H2 always does.
${postgresql}do $$ declare c record; begin for c in select table_name, column_name, character_maximum_length as size from information_schema.columns where table_schema = current_schema() and data_type = 'character varying' and table_name <> 'flyway_schema_history' loop execute format('alter table %I alter column %I type varchar(%s) collate "C"', c.table_name, c.column_name, c.size); end loop; end $$;

alter table sources add column issued_sort varchar(10) generated always as (coalesce(issued, ''))${stored};
alter table sources add column id_upper varchar(80) generated always as (upper(id))${stored};
create index sources_upper on sources (id_upper);
create index sources_title on sources (title, id);
create index sources_type on sources (type, id);
create index sources_authority on sources (authority, id);
create index sources_issued on sources (issued_sort, id);
create index sources_dataset on sources (dataset, id);

alter table countries add column region_sort varchar(100) generated always as (coalesce(region, ''))${stored};
alter table countries add column subregion_sort varchar(100) generated always as (coalesce(subregion, ''))${stored};
create index countries_name on countries (name, code);
create index countries_region on countries (region_sort, code);
create index countries_subregion on countries (subregion_sort, code);

alter table organizations add column country_sort varchar(3) generated always as (coalesce(country, ''))${stored};
alter table organizations add column founded_on_sort varchar(10) generated always as (coalesce(founded_on, ''))${stored};
create index organizations_name on organizations (name, code);
create index organizations_kind on organizations (kind, code);
create index organizations_country on organizations (country_sort, code);
create index organizations_founded_on on organizations (founded_on_sort, code);

alter table memberships add column start_sort varchar(10) generated always as (coalesce("start", ''))${stored};
alter table memberships add column end_sort varchar(10) generated always as (coalesce("end", ''))${stored};
create index memberships_organization on memberships (organization, country, status, start_sort);
create index memberships_of_country on memberships (country, organization, status, start_sort);
create index memberships_status on memberships (status, organization, country, start_sort);
create index memberships_start on memberships (start_sort, organization, country, status);
create index memberships_end on memberships (end_sort, organization, country, status, start_sort);

alter table instruments add column id_upper varchar(80) generated always as (upper(id))${stored};
alter table instruments add column country_sort varchar(3) generated always as (coalesce(country, ''))${stored};
alter table instruments add column organization_sort varchar(40) generated always as (coalesce(organization, ''))${stored};
alter table instruments add column valid_from_sort varchar(10) generated always as (coalesce(valid_from, ''))${stored};
alter table instruments add column valid_until_sort varchar(10) generated always as (coalesce(valid_until, ''))${stored};
create index instruments_upper on instruments (id_upper);
create index instruments_title on instruments (title, id);
create index instruments_type on instruments (type, id);
create index instruments_level on instruments (level, id);
create index instruments_country_sort on instruments (country_sort, id);
create index instruments_organization_sort on instruments (organization_sort, id);
create index instruments_valid_from on instruments (valid_from_sort, id);
create index instruments_valid_until on instruments (valid_until_sort, id);

create index instrument_events_date on instrument_events ("date", instrument, kind);
create index instrument_events_kind on instrument_events (kind, instrument, "date");
-- The order of the key is instrument, kind, date; that of the list another one.
create index instrument_events_instrument on instrument_events (instrument, "date", kind);

alter table instrument_parties add column signed_on_sort varchar(10) generated always as (coalesce(signed_on, ''))${stored};
alter table instrument_parties add column ratified_on_sort varchar(10) generated always as (coalesce(ratified_on, ''))${stored};
alter table instrument_parties add column in_force_on_sort varchar(10) generated always as (coalesce(in_force_on, ''))${stored};
create index instrument_parties_of_country on instrument_parties (country, instrument);
create index instrument_parties_role on instrument_parties (role, instrument, country);
create index instrument_parties_signed_on on instrument_parties (signed_on_sort, instrument, country);
create index instrument_parties_ratified_on on instrument_parties (ratified_on_sort, instrument, country);
create index instrument_parties_in_force_on on instrument_parties (in_force_on_sort, instrument, country);

create index indices_name on indices (name, code);

-- Of several sources of one value, one is preferred: the importer writes which, by the preference of the edition. Almost
-- all are, so that a list of these is read by the indexes that it has anyway.
alter table scores add column preferred boolean default true not null;
alter table scores add column value_sort double precision generated always as (cast("value" as double precision))${stored};
update scores set preferred = false where exists (
    select 1 from scores o join editions d on d."index" = o."index" and d.edition = o.edition
    where o."index" = scores."index" and o.edition = scores.edition and o.component = scores.component
    and o.country = scores.country and o.source <> scores.source
    and (coalesce(nullif(position(concat(';', o.source, ';') in concat(';', d.preferred_sources, ';')), 0), 10000)
            < coalesce(nullif(position(concat(';', scores.source, ';') in concat(';', d.preferred_sources, ';')), 0), 10000)
        or coalesce(nullif(position(concat(';', o.source, ';') in concat(';', d.preferred_sources, ';')), 0), 10000)
            = coalesce(nullif(position(concat(';', scores.source, ';') in concat(';', d.preferred_sources, ';')), 0), 10000)
        and o.source < scores.source));
create index scores_of_country on scores (country, "index", edition, component, source);
create index scores_edition on scores (edition, "index", component, country, source);
create index scores_component on scores (component, "index", edition, country, source);
create index scores_source on scores (source, "index", edition, component, country);
create index scores_value on scores (value_sort, "index", edition, component, country, source);

create index published_ranks_edition on published_ranks (edition, "index", country, source);
create index published_ranks_country on published_ranks (country, "index", edition, source);
create index published_ranks_source on published_ranks (source, "index", edition, country);

create index mechanisms_position on mechanisms ("position", id);
create index mechanisms_name on mechanisms (name, "position", id);
create index mechanisms_id on mechanisms (id, "position");

alter table initiatives add column start_sort varchar(10) generated always as (coalesce("start", ''))${stored};
create index initiatives_type on initiatives (type, id);
create index initiatives_title on initiatives (title, id);
create index initiatives_start on initiatives (start_sort, id);

create index recommendations_position on recommendations ("position", id);
create index recommendations_title on recommendations (title, "position", id);
create index recommendations_id on recommendations (id, "position");

create index threats_category on threats (category, id);
create index threats_title on threats (title, id);

create index datasets_title on datasets (title, name);
create index datasets_version on datasets (version, name);

-- A new index serves what these served. H2 cannot do without them, since it checks references by them.
${postgresql}drop index memberships_country;
${postgresql}drop index instrument_parties_country;
${postgresql}drop index scores_country;

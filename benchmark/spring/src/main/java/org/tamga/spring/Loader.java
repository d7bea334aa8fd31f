package org.tamga.spring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the tables of Tamga's datasets, before the first request. */
@Component
public class Loader implements SmartInitializingSingleton {

    private final JdbcTemplate database;
    private final String datasets;

    Loader(JdbcTemplate database, @Value("${datasets}") String datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var country = "code, alpha2, numeric, name, official_name, region, region_code, subregion, subregion_code,"
                + " intermediate_region, intermediate_region_code, independent, independent_since, independence_statement, valid_from, valid_until, ldc, lldc, sids, wikidata, source,"
                + " locator";
        database.execute("insert into country(%s) select %s from %s"
                .formatted(country, country, csv("countries/countries.csv")));
        var name = "country, language, name, official_name";
        database.execute("insert into country_name(%s) select %s from %s"
                .formatted(name, name, csv("countries/country_names.csv")));
        // Of the sources of one score, the one that the edition prefers.
        database.execute("""
                insert into score(edition, component, country, score, source, locator, published_rank)
                select s.edition, s.component, s.country, s."VALUE", s.source, s.locator, p.rank from %1$s s
                left join %2$s p on p.edition = s.edition and p.country = s.country and p.source = s.source
                    and s.component = 'overall'
                where s.edition = '2020' and s.source in ('itu-gci-2020', 'worldbank-data360-gci-2020')
                    and (s.component <> 'overall' or s.source = 'itu-gci-2020')
                """.formatted(csv("gci/scores.csv"), csv("gci/published_ranks.csv")));
        for (var dataset : List.of("countries", "organizations", "instruments", "gci", "seeds")) {
            copy("source", "id, type, authority, title, authors, container, publisher, issued, language, doi, url, license,"
                    + " license_url, redistribution, retrieved_on, note", dataset, "sources", true);
            copy("organization", "code, name, short_name, kind, country, founded_on, dissolved_on, headquarters, headquarters_country, website,"
                    + " wikidata, note, source, locator", dataset, "organizations", true);
            copy("organization_name", "organization, language, name", dataset, "organization_names", false);
            copy("organization_alias", "organization, name, kind, language", dataset, "organization_aliases", false);
            copy("country_alias", "country, name, kind, language", dataset, "country_aliases", false);
            copy("country_code", "country, scheme, code, valid_from, valid_until", dataset, "country_codes", false);
            copy("instrument", "id, title, original_title, original_language, type, level, binding, number, identifiers,"
                    + " country, organization, valid_from, valid_until, depositary, place, url, topics, parties_complete, note,"
                    + " source, locator", dataset, "instruments", true);
            copy("instrument_event", "instrument, kind, \"date\", place, note, source, locator", dataset,
                    "instrument_events", false);
            copy("instrument_relation", "instrument, relation, target", dataset, "instrument_relations", false);
            copy("membership", "organization, country, status, \"start\", \"end\", end_reason, attested_on, note, source, locator", dataset,
                    "memberships", false);
        }
        database.execute("update country set locator = null where locator = ''");
    }

    /** Copies a table of a dataset if it has it. An empty field is null. */
    private void copy(String table, String columns, String dataset, String file, boolean isNamed) {
        if (!Files.exists(Path.of(datasets, dataset, file + ".csv"))) {
            return;
        }
        var into = columns.replace("\"date\"", "event_date").replace("\"start\"", "begun").replace("\"end\"", "ended");
        var values = Arrays.stream(columns.split(", +"))
                .map(column -> "nullif(" + column.replace("\"date\"", "\"DATE\"")
                        .replace("\"start\"", "\"START\"").replace("\"end\"", "\"END\"") + ", '')")
                .collect(Collectors.joining(", "));
        database.execute("insert into %s(%s%s) select %s%s from %s".formatted(
                table, into, isNamed ? ", dataset" : "", values, isNamed ? ", '" + dataset + "'" : "",
                csv(dataset + "/" + file + ".csv")));
    }

    private String csv(String file) {
        return "csvread('" + datasets + "/" + file + "', null, 'charset=UTF-8')";
    }
}

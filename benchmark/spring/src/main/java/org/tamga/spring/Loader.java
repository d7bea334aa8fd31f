package org.tamga.spring;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the tables of Tamga's datasets. */
@Component
public class Loader implements ApplicationRunner {

    private final JdbcTemplate database;
    private final String datasets;

    Loader(JdbcTemplate database, @Value("${datasets}") String datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    @Override
    public void run(ApplicationArguments none) {
        var country = "code, alpha2, numeric, name, official_name, region, region_code, subregion, subregion_code,"
                + " intermediate_region, intermediate_region_code, independent, independent_since, ldc, lldc, sids, wikidata, source,"
                + " locator";
        database.execute("insert into country(%s) select %s from %s"
                .formatted(country, country, csv("countries/countries.csv")));
        var name = "country, language, name, official_name";
        database.execute("insert into country_name(%s) select %s from %s"
                .formatted(name, name, csv("countries/country_names.csv")));
        database.execute("""
                insert into score(edition, country, score, source, locator, published_rank)
                select s.edition, s.country, s."VALUE", s.source, s.locator, p.rank from %s s
                left join %s p on p.edition = s.edition and p.country = s.country and p.source = s.source
                where s.component = 'overall' and s.edition = '2020' and s.source = 'itu-gci-2020'
                """.formatted(csv("gci/scores.csv"), csv("gci/published_ranks.csv")));
        database.execute("update country set locator = null where locator = ''");
    }

    private String csv(String file) {
        return "csvread('" + datasets + "/" + file + "', null, 'charset=UTF-8')";
    }
}

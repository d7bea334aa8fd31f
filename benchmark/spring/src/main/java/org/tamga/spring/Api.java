package org.tamga.spring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tamga.spring.Views.CountryView;
import org.tamga.spring.Views.Name;
import org.tamga.spring.Views.Page;
import org.tamga.spring.Views.PageInfo;
import org.tamga.spring.Views.Ranked;

/** The three requests that are measured. */
@RestController
@RequestMapping("/v1")
@Transactional(readOnly = true)
public class Api {

    private final Countries countries;
    private final CountryNames names;
    private final Scores scores;

    Api(Countries countries, CountryNames names, Scores scores) {
        this.countries = countries;
        this.names = names;
        this.scores = scores;
    }

    @GetMapping("/countries/{code}")
    CountryView country(@PathVariable String code) {
        var country =
                countries.findById(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = names.findByCountryOrderByLanguage(code);
        var english = all.stream().filter(n -> n.language.equals("en")).findFirst().orElse(null);
        return CountryView.of(
                country,
                english,
                all.stream().map(n -> new Name(n.language, n.name, n.officialName)).toList());
    }

    @GetMapping("/countries")
    Page<CountryView> countries(@RequestParam int limit) {
        var found = countries.findByOrderByCode(Limit.of(limit));
        var english = english(found.stream().map(c -> c.code).toList());
        return new Page<>(
                found.stream().map(c -> CountryView.of(c, english.get(c.code), null)).toList(),
                new PageInfo(limit, countries.count()));
    }

    @GetMapping("/indices/GCI/editions/{edition}/ranking")
    Page<Ranked> ranking(@PathVariable int edition, @RequestParam int limit) {
        var found = scores.findByEditionOrderByScoreDescCountry(edition);
        var english = english(found.stream().map(s -> s.country).toList());
        var items = new ArrayList<Ranked>();
        var rank = 0;
        BigDecimal last = null;
        for (var score : found) {
            rank = last != null && score.score.compareTo(last) == 0 ? rank : rank + 1;
            last = score.score;
            if (items.size() < limit) {
                items.add(new Ranked(
                        rank,
                        score.country,
                        english.get(score.country).name,
                        score.score,
                        score.publishedRank,
                        score.publishedRank == null ? "not_published" : score.publishedRank == rank ? "match" : "mismatch",
                        Views.Citation.of(score.source, score.locator)));
            }
        }
        return new Page<>(items, new PageInfo(limit, found.size()));
    }

    private Map<String, CountryName> english(List<String> codes) {
        return names.findByLanguageAndCountryIn("en", codes).stream()
                .collect(Collectors.toMap(n -> n.country, Function.identity()));
    }
}

package org.tamga.spring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.tamga.spring.Views.Alias;
import org.tamga.spring.Views.Code;
import org.tamga.spring.Views.Contribution;
import org.tamga.spring.Views.CountryView;
import org.tamga.spring.Views.InstrumentView;
import org.tamga.spring.Views.MembershipView;
import org.tamga.spring.Views.Name;
import org.tamga.spring.Views.OrganizationView;
import org.tamga.spring.Views.Page;
import org.tamga.spring.Views.PageInfo;
import org.tamga.spring.Views.Ranked;
import org.tamga.spring.Views.RelationView;
import org.tamga.spring.Views.ScoreView;
import org.tamga.spring.Views.WhatIf;

/** The requests that are measured. */
@RestController
@RequestMapping("/v1")
@Transactional(readOnly = true)
public class Api {

    private static final List<String> PILLARS =
            List.of("legal", "technical", "organizational", "capacity_development", "cooperation");

    private final Countries countries;
    private final CountryNames names;
    private final Scores scores;
    private final Rows.CountryAliases countryAliases;
    private final Rows.CountryCodes codes;
    private final Rows.Organizations organizations;
    private final Rows.OrganizationAliases organizationAliases;
    private final Rows.OrganizationNames organizationNames;
    private final Rows.Memberships memberships;
    private final Rows.Instruments instruments;
    private final Rows.InstrumentEvents events;
    private final Rows.InstrumentRelations relations;
    private final Rows.Sources sources;

    Api(
            Countries countries,
            CountryNames names,
            Scores scores,
            Rows.CountryAliases countryAliases,
            Rows.CountryCodes codes,
            Rows.Organizations organizations,
            Rows.OrganizationAliases organizationAliases,
            Rows.OrganizationNames organizationNames,
            Rows.Memberships memberships,
            Rows.Instruments instruments,
            Rows.InstrumentEvents events,
            Rows.InstrumentRelations relations,
            Rows.Sources sources) {
        this.countries = countries;
        this.names = names;
        this.scores = scores;
        this.countryAliases = countryAliases;
        this.codes = codes;
        this.organizations = organizations;
        this.organizationAliases = organizationAliases;
        this.organizationNames = organizationNames;
        this.memberships = memberships;
        this.instruments = instruments;
        this.events = events;
        this.relations = relations;
        this.sources = sources;
    }

    @GetMapping("/countries/{code}")
    CountryView country(@PathVariable String code) {
        var country =
                countries.findById(code).orElseThrow(Api::notFound);
        var all = names.findByCountryOrderByLanguage(code);
        var english = all.stream().filter(n -> n.language.equals("en")).findFirst().orElse(null);
        return CountryView.of(
                country,
                english,
                all.stream().map(n -> new Name(n.language, n.name, n.officialName)).toList(),
                countryAliases.findByCountryOrderByName(code).stream()
                        .map(a -> new Alias(a.name, a.kind, a.language))
                        .toList(),
                codes.findByCountryOrderBySchemeAscCodeAsc(code).stream()
                        .map(c -> new Code(c.scheme, c.code, c.validFrom, c.validUntil))
                        .toList());
    }

    @GetMapping("/countries")
    Page<CountryView> countries(@RequestParam int limit) {
        var found = countries.findByOrderByCode(Limit.of(limit));
        var english = english(found.stream().map(c -> c.code).toList());
        return new Page<>(
                found.stream().map(c -> CountryView.of(c, english.get(c.code), null, null, null)).toList(),
                new PageInfo(limit, countries.count()));
    }

    @GetMapping("/organizations/{code}")
    OrganizationView organization(@PathVariable String code) {
        var organization = organizations.findById(code).orElseThrow(Api::notFound);
        return OrganizationView.of(organization, organizationNames.findByOrganizationOrderByLanguage(code),
                organizationAliases.findByOrganizationOrderByName(code));
    }

    @GetMapping("/organizations/{code}/members")
    Page<MembershipView> members(
            @PathVariable String code,
            @RequestParam("as_of") String day,
            @RequestParam(defaultValue = "50") int limit) {
        var found = memberships.on(code, day);
        var english = english(found.stream().map(m -> m.country).toList());
        return new Page<>(
                found.stream()
                        .limit(limit)
                        .map(m -> MembershipView.of(m, english.get(m.country).name))
                        .toList(),
                new PageInfo(limit, found.size()));
    }

    @GetMapping("/instruments/{id}")
    InstrumentView instrument(@PathVariable String id) {
        var instrument = instruments.findById(id).orElseThrow(Api::notFound);
        return InstrumentView.of(
                instrument,
                events.findByInstrumentInOrderByInstrumentAscDateAscKindAsc(List.of(id)),
                relations.findByInstrumentOrTargetOrderById(id, id).stream()
                        .map(RelationView::of)
                        .toList(),
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    @GetMapping("/instruments")
    Page<InstrumentView> instruments(@RequestParam int limit) {
        var day = LocalDate.now(ZoneOffset.UTC).toString();
        var found = instruments.findByOrderById(Limit.of(limit));
        var all = events
                .findByInstrumentInOrderByInstrumentAscDateAscKindAsc(
                        found.stream().map(i -> i.id).toList())
                .stream()
                .collect(Collectors.groupingBy(e -> e.instrument));
        return new Page<>(
                found.stream()
                        .map(i -> InstrumentView.of(i, all.getOrDefault(i.id, List.of()), null, day))
                        .toList(),
                new PageInfo(limit, instruments.count()));
    }

    @GetMapping("/sources/{id}")
    Source source(@PathVariable String id) {
        return sources.findById(id).orElseThrow(Api::notFound);
    }

    @GetMapping("/scores")
    Page<ScoreView> scores(
            @RequestParam String index,
            @RequestParam int edition,
            @RequestParam String component,
            @RequestParam int limit) {
        var found = scores.findByEditionAndComponentOrderByCountry(edition, component, Limit.of(limit));
        var english = english(found.stream().map(s -> s.country).toList());
        return new Page<>(
                found.stream()
                        .map(s -> new ScoreView(
                                index,
                                String.valueOf(edition),
                                component,
                                s.country,
                                english.get(s.country).name,
                                s.score(),
                                s.source,
                                Views.Citation.of(s.source, s.locator),
                                "gci"))
                        .toList(),
                new PageInfo(limit, scores.countByEditionAndComponent(edition, component)));
    }

    @GetMapping(path = "/indices/GCI/editions/{edition}/ranking", params = "!weight")
    Page<Ranked> ranking(@PathVariable int edition, @RequestParam int limit) {
        var found = ranked(scores.findByEditionAndComponentIn(edition, List.of("overall")));
        var english = english(found.stream().map(s -> s.country).toList());
        var ranks = ranks(found.stream().map(Score::score).toList());
        var items = new ArrayList<Ranked>();
        for (var i = 0; i < Math.min(limit, found.size()); i++) {
            var score = found.get(i);
            var printed = score.publishedRank;
            items.add(new Ranked(
                    ranks[i],
                    score.country,
                    english.get(score.country).name,
                    score.score(),
                    printed,
                    printed == null ? "not_published" : printed == ranks[i] ? "match" : "mismatch",
                    Views.Citation.of(score.source, score.locator)));
        }
        return new Page<>(items, new PageInfo(limit, found.size()));
    }

    /** The ranking with other weights of the pillars, each a sum of 20 points. */
    @GetMapping(path = "/indices/GCI/editions/{edition}/ranking", params = "weight")
    Page<WhatIf> whatIf(@PathVariable int edition, @RequestParam List<String> weight, @RequestParam int limit) {
        var weights = new HashMap<String, BigDecimal>();
        PILLARS.forEach(pillar -> weights.put(pillar, BigDecimal.ONE));
        weight.forEach(one -> weights.put(one.split(":")[0], new BigDecimal(one.split(":")[1])));
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var components = new ArrayList<>(PILLARS);
        components.add("overall");
        var byCountry = new HashMap<String, Map<String, Score>>();
        for (var score : scores.findByEditionAndComponentIn(edition, components)) {
            byCountry.computeIfAbsent(score.country, none -> new HashMap<>()).put(score.component, score);
        }
        var official = ranked(byCountry.values().stream().map(all -> all.get("overall")).toList());
        var ranks = ranks(official.stream().map(Score::score).toList());
        var officialRanks = new HashMap<String, Integer>();
        for (var i = 0; i < ranks.length; i++) {
            officialRanks.put(official.get(i).country, ranks[i]);
        }
        var totals = new HashMap<String, BigDecimal>();
        byCountry.forEach((country, all) -> totals.put(
                country,
                PILLARS.stream()
                        .map(pillar -> all.get(pillar).score().multiply(weights.get(pillar)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(BigDecimal.valueOf(5))
                        .divide(sum, 2, RoundingMode.HALF_UP)));
        var order = totals.keySet().stream()
                .sorted(Comparator.<String, BigDecimal>comparing(totals::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var newRanks = ranks(order.stream().map(totals::get).toList());
        var english = english(order);
        var items = new ArrayList<WhatIf>();
        for (var i = 0; i < Math.min(limit, order.size()); i++) {
            var country = order.get(i);
            var all = byCountry.get(country);
            var overall = all.get("overall");
            var citations = new ArrayList<>(Views.Citation.of(overall.source, overall.locator));
            PILLARS.forEach(pillar ->
                    citations.addAll(Views.Citation.of(all.get(pillar).source, all.get(pillar).locator)));
            items.add(new WhatIf(
                    newRanks[i],
                    country,
                    english.get(country).name,
                    overall.score(),
                    overall.publishedRank,
                    totals.get(country),
                    officialRanks.get(country),
                    officialRanks.get(country) - newRanks[i],
                    PILLARS.stream()
                            .map(pillar -> new Contribution(
                                    pillar,
                                    all.get(pillar)
                                            .score()
                                            .multiply(weights.get(pillar))
                                            .multiply(BigDecimal.valueOf(5))
                                            .divide(sum, 6, RoundingMode.HALF_UP)))
                            .toList(),
                    citations));
        }
        return new Page<>(items, new PageInfo(limit, order.size()));
    }

    private static List<Score> ranked(List<Score> found) {
        return found.stream()
                .sorted(Comparator.comparing(Score::score).reversed().thenComparing(s -> s.country))
                .toList();
    }

    /** Dense ranks of values in descending order. */
    private static int[] ranks(List<BigDecimal> values) {
        var ranks = new int[values.size()];
        for (var i = 0; i < ranks.length; i++) {
            var isTie = i > 0 && values.get(i).compareTo(values.get(i - 1)) == 0;
            ranks[i] = i == 0 ? 1 : isTie ? ranks[i - 1] : ranks[i - 1] + 1;
        }
        return ranks;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Map<String, CountryName> english(List<String> codes) {
        return names.findByLanguageAndCountryIn("en", codes).stream()
                .collect(Collectors.toMap(n -> n.country, Function.identity()));
    }
}

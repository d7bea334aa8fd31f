package org.tamga.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.tamga.client.api.CountriesApi;
import org.tamga.client.api.ExportsApi;
import org.tamga.client.api.IndicesApi;
import org.tamga.client.api.OrganizationsApi;
import org.tamga.client.api.SourcesApi;
import org.tamga.client.model.CitationFormat;
import org.tamga.client.model.ExportFormat;
import org.tamga.client.model.Problem;

/** What every client does in turn; see the README of this folder. */
public final class Scenario {

    private final ApiClient client = new ApiClient();
    private final CountriesApi countries;

    private Scenario(String address) {
        client.updateBaseUri(address);
        countries = new CountriesApi(client);
    }

    /** Runs against the address that is given. */
    public static void main(String[] arguments) throws Exception {
        var scenario = new Scenario(arguments[0]);
        scenario.allCountries();
        scenario.aMembershipOnADay();
        scenario.aRankingWithWeights();
        scenario.aProblem();
        scenario.nothingNew();
        scenario.files();
        System.out.println("java: passed");
    }

    private void allCountries() throws ApiException {
        var codes = new HashSet<String>();
        String cursor = null;
        long total;
        do {
            var page = countries.listCountries(CountriesApi.APIListCountriesRequest.newBuilder()
                    .limit(100)
                    .cursor(cursor)
                    .build());
            page.getItems().forEach(country -> codes.add(country.getCode()));
            total = page.getPage().getTotal();
            cursor = page.getPage().getNextCursor();
        } while (cursor != null);
        check(total > 200 && codes.size() == total, "%d of %d countries", codes.size(), total);
    }

    private void aMembershipOnADay() throws ApiException {
        check(membersOn("2010-05-01").contains("UZB since 2006-06-23"), "Uzbekistan was a member in 2010");
        check(membersOn("2013-01-01").stream().noneMatch(m -> m.startsWith("UZB")), "and was none in 2013");
    }

    private List<String> membersOn(String day) throws ApiException {
        return new OrganizationsApi(client)
                        .listMembers(OrganizationsApi.APIListMembersRequest.newBuilder()
                                .code("CSTO")
                                .asOf(LocalDate.parse(day))
                                .build())
                        .getItems()
                        .stream()
                        .map(member -> member.getCountry() + " since " + member.getStart())
                        .toList();
    }

    private void aRankingWithWeights() throws ApiException {
        var ranking = new IndicesApi(client)
                .getRanking(IndicesApi.APIGetRankingRequest.newBuilder()
                        .index("GCI")
                        .edition("2020")
                        .region(List.of("Central Asia"))
                        .weight(List.of("legal:2"))
                        .build());
        var first = ranking.getItems().get(0);
        check(first.getCountry().equals("KAZ"), "Kazakhstan is first, not %s", first.getCountry());
        check(first.getScore().compareTo(new BigDecimal("94.29")) == 0, "with 94.29, not %s", first.getScore());
        check(
                ranking.getWhatIf().getWeights().get(0).getWeight().compareTo(BigDecimal.valueOf(2)) == 0,
                "legal measures count double");
    }

    private void aProblem() throws JsonProcessingException {
        try {
            countries.listCountries(CountriesApi.APIListCountriesRequest.newBuilder()
                    .region(List.of("Central Asai"))
                    .build());
            throw new IllegalStateException("an unknown region was taken");
        } catch (ApiException refused) {
            var problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            var error = problem.getErrors().get(0);
            check(refused.getCode() == 400 && problem.getStatus() == 400, "status %d", problem.getStatus());
            check(problem.getType().equals("urn:tamga:problem:invalid-parameter"), problem.getType());
            check(error.getParameter().equals("region") && error.getCode().equals("unknown_value"), error.getDetail());
            check(error.getDetail().endsWith("did you mean Central Asia?"), error.getDetail());
        }
    }

    private void nothingNew() throws ApiException {
        var request = CountriesApi.APIGetCountryRequest.newBuilder().code("KAZ");
        var tag = countries
                .getCountryWithHttpInfo(request.build())
                .getHeaders()
                .get("etag")
                .get(0);
        try {
            countries.getCountry(request.ifNoneMatch(tag).build());
            throw new IllegalStateException("what the client holds was sent again");
        } catch (ApiException unchanged) {
            check(unchanged.getCode() == 304, "status %d", unchanged.getCode());
        }
    }

    private void files() throws ApiException, IOException {
        for (var format : ExportFormat.values()) {
            var begin = switch (format) {
                case CSV -> "id,category,title,";
                case NDJSON -> "{\"id\":\"";
                case XLSX -> "PK";
            };
            beginsWith(
                    begin,
                    new ExportsApi(client)
                            .exportThreats(ExportsApi.APIExportThreatsRequest.newBuilder()
                                    .format(format)
                                    .build()));
        }
        for (var format : CitationFormat.values()) {
            var begin = switch (format) {
                case BIB -> "@";
                case RIS -> "TY  - ";
                case CSL_JSON -> "[{\"id\":\"itu-gci-2020\"";
            };
            beginsWith(
                    begin,
                    new SourcesApi(client)
                            .getSourceCitation(SourcesApi.APIGetSourceCitationRequest.newBuilder()
                                    .id("itu-gci-2020")
                                    .format(format)
                                    .build()));
        }
    }

    private static void beginsWith(String begin, File file) throws IOException {
        var text = Files.readString(file.toPath(), StandardCharsets.ISO_8859_1);
        check(text.startsWith(begin), "a file that begins with %s", begin);
    }

    private static void check(boolean holds, String what, Object... values) {
        if (!holds) {
            throw new IllegalStateException(what.formatted(values));
        }
    }
}

package org.tamga.api.status;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where everything is. */
@Schema(name = "Root", description = "Where everything is")
public record RootView(
        @NotNull @Schema(examples = "Tamga", maxLength = 100)
        String name,

        @NotNull
        @Schema(
                examples = "Open data on how states cooperate on information security, each fact with its source.",
                maxLength = 500)
        String description,

        @NotNull @Schema(description = "The addresses, in the order in which a newcomer wants them")
        List<LinkView> links) {

    /** One address. */
    @Schema(name = "Link", description = "One address")
    public record LinkView(
            @NotNull @Schema(description = "What is there", examples = "countries", maxLength = 100)
            String rel,

            @NotNull @Schema(format = "uri", examples = "http://localhost:8080/v1/countries", maxLength = 2000)
            URI href,

            @NotNull
            @Schema(
                    description = "What it answers",
                    examples = "Countries with codes, regions and names",
                    maxLength = 500)
            String title) {}

    static RootView at(URI base) {
        return new RootView(
                "Tamga",
                "Open data on how states cooperate on information security, each fact with its source.",
                List.of(
                        link(base, "search", "v1/search?q=Kazakhstan", "One question to all records"),
                        link(base, "countries", "v1/countries", "Countries with codes, regions and names"),
                        link(base, "organizations", "v1/organizations", "Organizations, and who is in them on a day"),
                        link(base, "memberships", "v1/memberships", "Memberships of countries in organizations"),
                        link(base, "instruments", "v1/instruments", "Laws, policies and treaties, and their parties"),
                        link(base, "pairs", "v1/cooperation/pairs", "Pairs of countries and what they share"),
                        link(base, "graph", "v1/cooperation/graph", "The graph of cooperation"),
                        link(base, "indices", "v1/indices", "Indices, their editions and rankings"),
                        link(base, "scores", "v1/scores", "Scores of countries"),
                        link(base, "mechanisms", "v1/mechanisms", "Ways of cooperation, and who uses them"),
                        link(base, "initiatives", "v1/initiatives", "Projects, meetings, forums and events"),
                        link(base, "recommendations", "v1/recommendations", "What is advised, and what speaks to it"),
                        link(base, "threats", "v1/threats", "The dangers that sources name"),
                        link(base, "discrepancies", "v1/discrepancies", "Where sources or rules disagree"),
                        link(base, "coverage", "v1/coverage", "What the store holds and lacks"),
                        link(base, "sources", "v1/sources", "The documents behind the facts"),
                        link(base, "datasets", "v1/datasets", "What is loaded, and under which licences"),
                        link(base, "catalog", "v1/catalog.jsonld", "The datasets for data portals (DCAT)"),
                        link(base, "releases", "v1/releases", "When the data changed, and archives"),
                        link(base, "changes", "v1/changes", "What changed, row by row"),
                        link(base, "status", "v1/status", "Release, counts and limits"),
                        link(base, "documentation", "swagger-ui", "Swagger UI"),
                        link(base, "contract", "openapi", "The OpenAPI contract")));
    }

    private static LinkView link(URI base, String rel, String path, String title) {
        return new LinkView(rel, base.resolve(path), title);
    }
}

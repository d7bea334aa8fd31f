package org.tamga.api.status;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.kind.Kinds;

/** Where everything is. */
@Schema(name = "Root", description = "Where everything is")
public record RootView(
        @NotNull @Schema(examples = "Tamga") String name,

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
            @NotNull @Schema(description = "What is there", examples = "countries")
            String rel,

            @NotNull @Schema(description = "Its address", examples = "http://localhost:8080/v1/countries")
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
                links(base));
    }

    private static List<LinkView> links(URI base) {
        var links = new ArrayList<LinkView>();
        links.add(link(base, "search", "v1/search?q=Kazakhstan", "One question to all records"));
        Kinds.listed()
                .map(kind -> link(base, kind.name(), kind.path(), kind.title()))
                .forEach(links::add);
        links.add(link(base, "pairs", "v1/cooperation/pairs", "Pairs of countries and what they share"));
        links.add(link(base, "graph", "v1/cooperation/graph", "The graph of cooperation"));
        links.add(link(base, "vocabulary", "v1/vocabulary", "Regions, types, topics, statuses and other words"));
        links.add(link(base, "coverage", "v1/coverage", "What the store holds and lacks"));
        links.add(link(base, "datasets", "v1/datasets", "What is loaded, and under which licences"));
        links.add(link(base, "catalog", "v1/catalog.jsonld", "The datasets for data portals (DCAT)"));
        links.add(link(base, "releases", "v1/releases", "When the data changed, and archives"));
        links.add(link(base, "changes", "v1/changes", "What changed, row by row"));
        links.add(link(base, "status", "v1/status", "Release, counts and limits"));
        links.add(link(base, "documentation", "swagger-ui", "Swagger UI"));
        links.add(link(base, "contract", "openapi", "The OpenAPI contract"));
        return links;
    }

    private static LinkView link(URI base, String rel, String path, String title) {
        return new LinkView(rel, base.resolve(path), title);
    }
}

package org.tamga.api.search;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;

/** Full-text search over all records. */
@Snapshot
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

    @Inject
    SearchIndexes indexes;

    /** Searches all records. */
    @GET
    @Operation(
            operationId = "searchRecords",
            summary = "Search all records",
            description =
                    "Use it to find a record without knowing what it is or how it is spelt: countries and organizations by"
                            + " their names in all languages and by code, instruments by title, original title, number and"
                            + " identifier, and all others by name or title and by what is said of them. The kinds of record are"
                            + " " + Kinds.TYPES + ". Case, accents and the order of words do not matter, a word"
                            + " may be begun, be a part of a longer one or have one or two errors of typing, and six words in"
                            + " ten suffice. The text has no syntax: quotation marks, asterisks, AND and OR mean nothing. The"
                            + " best hit comes first; there is no other order.")
    public Page<HitView> search(
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @RestQuery
                    @Parameter(
                            required = true,
                            description = "What to look for: 1 to 200 characters with at least one letter or digit.",
                            example = "Қазақстан")
                    String q,
            @RestQuery @Parameter(description = "Kinds of record: " + Kinds.TYPES + ".", example = "country")
                    List<String> type) {
        var hits = indexes.current().search(checked(q), types(type));
        var base = uri.getBaseUri();
        return page.of(
                hits, shown -> shown.stream().map(hit -> HitView.of(hit, base)).toList());
    }

    /** Completes a text while a reader is typing it. */
    @GET
    @Path("/completions")
    @Operation(
            operationId = "completeQuery",
            summary = "Complete a text that was begun",
            description =
                    "Use it while a reader is writing: the names, titles and codes that have the words of the text one after"
                            + " another, the last of which may be only begun, with the record that each names. One completion"
                            + " for each record; errors of typing are not forgiven here.")
    public CompletionsView complete(
            @Context UriInfo uri,
            @RestQuery
                    @Parameter(
                            required = true,
                            description = "The beginning: 1 to 200 characters with at least one letter or digit.",
                            example = "shanghai coop")
                    String q,
            @RestQuery @Parameter(description = "Kinds of record: " + Kinds.TYPES + ".", example = "organization")
                    List<String> type,
            @RestQuery
                    @DefaultValue("10")
                    @Min(1)
                    @Max(20)
                    @Parameter(description = "How many completions there are at most.", example = "10")
                    Integer limit) {
        var base = uri.getBaseUri();
        return new CompletionsView(
                indexes.current().complete(checked(q), types(type), limit).stream()
                        .map(completion -> CompletionView.of(completion, base))
                        .toList(),
                Meta.of(null, List.of()));
    }

    private static String checked(String q) {
        if (q == null) {
            throw ProblemException.parameter("q", "missing", "is needed: what to look for");
        }
        if (!SearchIndex.isSearchable(q)) {
            throw ProblemException.parameter("q", "invalid_value", "has no letter and no digit to look for");
        }
        return q;
    }

    private static List<Kind> types(List<String> words) {
        var types = Lookups.choices("type", words, Kinds.types());
        return Kinds.searched()
                .filter(kind -> types.isEmpty() || types.contains(kind.search().type()))
                .toList();
    }
}

package org.tamga.api.vocabulary;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;

/** The words by which lists can be filtered. */
@Snapshot
@Path("/v1/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class VocabularyResource {

    /** Lists the words. */
    @GET
    @Operation(
            operationId = "listVocabulary",
            summary = "List regions, types, topics, statuses and other words",
            description =
                    "Use it to learn by which words a list can be filtered: the regions of countries, the types and topics"
                            + " of instruments, the roles of parties, the statuses of memberships, and every other column"
                            + " of few words, each with the number of its rows. Ordered by table, column and word.")
    public Page<WordView> list(
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Tables.", example = "instruments") List<String> table,
            @RestQuery @Parameter(description = "Columns.", example = "type") List<String> column) {
        var columns = WordView.columns().toList();
        var tables = Lookups.among(
                "table",
                table,
                columns.stream().map(c -> c.table().name()).distinct().toList());
        var names = Lookups.among(
                "column",
                column,
                columns.stream().map(c -> c.column().name()).distinct().toList());
        return page.of(WordView.all().stream()
                .filter(word -> tables.isEmpty() || tables.contains(word.table()))
                .filter(word -> names.isEmpty() || names.contains(word.column()))
                .toList());
    }
}

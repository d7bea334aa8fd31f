package org.tamga.api.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.citation.Cited;
import org.tamga.api.citation.SourceView;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.Listing;
import org.tamga.domain.source.Source;

/** The parameters of every list. Makes the page that they select. */
public class PageRequest {

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many items a page has at most.", example = "50")
    Integer limit;

    @RestQuery
    @Size(max = 2000)
    @Parameter(
            description =
                    "Where the page starts: the next_cursor of the page before, as it is. It belongs to one query:"
                            + " the other parameters must stay the same.")
    String cursor;

    @RestQuery
    @Size(max = 200)
    @Pattern(
            regexp = "^-?[a-z0-9_]+(,-?[a-z0-9_]+)*$",
            message = "must be fields separated by commas, each with a minus before it or not, such as -score,name")
    @Parameter(
            description = "The fields to sort by, separated by commas, a minus before those in descending order."
                    + " The operation says which fields it sorts by.")
    String sort;

    @RestQuery
    @Size(max = 500)
    @Pattern(regexp = "^[a-z0-9_]+(,[a-z0-9_]+)*$", message = "must be fields separated by commas, such as code,name")
    @Parameter(
            description =
                    "The fields that each item shall have, separated by commas; those that the schema requires are"
                            + " always there.")
    String fields;

    @RestQuery
    @Parameter(
            description = "`sources` puts the whole record of each cited source once into the answer.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"sources"}),
            example = "sources")
    String include;

    @Context
    UriInfo uri;

    /** One page of a list in the database. */
    public <E, V extends Cited> Page<V> of(Listing<E> listing, Function<List<E>, List<V>> views) {
        var rows = rows(listing.orderedBy(order(listing.sortable())));
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var items = views.apply(shown.stream().map(Listing.Row::entity).toList());
        return page(
                items,
                CurrentRelease.count(listing),
                more ? shown.get(limit - 1).keys() : null);
    }

    /** One page of a list in memory, whose order is fixed. Only the items of the page are turned into views. */
    public <E, V extends Cited> Page<V> of(List<E> all, Function<List<E>, List<V>> views) {
        rejectSort();
        var from = cursor == null ? 0 : new Cursor(uri).index(cursor, all.size());
        var to = Math.min(all.size(), from + limit);
        return page(
                views.apply(all.subList(from, to)), all.size(), to < all.size() ? List.of(String.valueOf(to)) : null);
    }

    /** One page of views in memory, whose order is fixed. */
    public <V extends Cited> Page<V> of(List<V> all) {
        return of(all, Function.identity());
    }

    /**
     * A page that the caller has read by {@link #limit} and {@link #cursor}, from a list whose order is fixed.
     *
     * @param next the content of the cursor of the next page, or null on the last page
     */
    public <V extends Cited> Page<V> of(List<V> items, long total, List<String> next) {
        rejectSort();
        return page(items, total, next);
    }

    /** The greatest number of items of a page. */
    public int limit() {
        return limit;
    }

    /**
     * What the cursor says, or null on the first page.
     *
     * @param read throws an IllegalArgumentException for texts that no cursor of the list has
     */
    public <T> T cursor(Function<List<String>, T> read) {
        if (cursor == null) {
            return null;
        }
        var cursors = new Cursor(uri);
        try {
            return read.apply(cursors.read(cursor));
        } catch (IllegalArgumentException wrongKeys) {
            throw cursors.invalid();
        }
    }

    private void rejectSort() {
        if (sort != null) {
            throw ProblemException.parameter("sort", "conflict", "this list has an order of its own");
        }
    }

    private <E> List<Listing.Row<E>> rows(Listing<E> listing) {
        return cursor == null ? listing.page(limit + 1, null) : cursor(keys -> listing.page(limit + 1, keys));
    }

    private <V extends Cited> Page<V> page(List<V> items, long total, List<String> next) {
        var cursors = new Cursor(uri);
        var after = next == null ? null : cursors.write(next);
        var info = new PageInfo(limit, total, after, after == null ? null : cursors.url(after));
        return new Page<>(items, info, Meta.of(null, List.of()), sources(items));
    }

    private List<Listing.Order> order(Collection<String> sortable) {
        var order = new ArrayList<Listing.Order>();
        for (var step : sort == null ? new String[0] : sort.split(",")) {
            var descending = step.startsWith("-");
            var field = descending ? step.substring(1) : step;
            if (!sortable.contains(field)) {
                var message = "\"" + field + "\" is none of " + String.join(", ", sortable);
                throw ProblemException.parameter(
                        "sort", "unknown_value", message + ProblemException.nearest(field, sortable));
            }
            order.add(new Listing.Order(field, descending));
        }
        return order;
    }

    private List<SourceView> sources(List<? extends Cited> items) {
        if (include == null) {
            return null;
        }
        var ids = new LinkedHashSet<String>();
        items.forEach(item -> item.citations().forEach(citation -> ids.add(citation.source())));
        return Source.byId(ids).values().stream().map(SourceView::of).toList();
    }
}

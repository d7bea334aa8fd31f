package org.tamga.api.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.AsOfOrHistory;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.timeline.TimelineEventView;
import org.tamga.api.timeline.TimelineFilter;
import org.tamga.domain.Listing;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.TimeRules;
import org.tamga.domain.timeline.Timeline;

/** Organizations and the countries in them. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class OrganizationResource {

    @Inject
    Exporter exporter;

    /** Lists organizations. */
    @GET
    @Path("/organizations")
    @Operation(
            operationId = "listOrganizations",
            summary = "List organizations",
            description =
                    "Use it to find an organization's code, or by `country` the national ones. Sorts by code, name, kind, country and founded_on.")
    public Page<OrganizationView> list(
            @BeanParam PageRequest page, @BeanParam Language language, @BeanParam OrganizationFilter filter) {
        return page.of(filter.listing(), organizations -> OrganizationView.of(organizations, language.code()));
    }

    /** One organization. */
    @GET
    @Path("/organizations/{code}")
    @Operation(
            operationId = "getOrganization",
            summary = "Get an organization",
            description = "Use it for the names, the founding and the seat of one organization.")
    public OrganizationView get(
            @BeanParam Language language,
            @RestPath @Parameter(description = "The code of the organization, in any case.", example = "SCO")
                    String code) {
        return OrganizationView.of(Lookups.organization(code), language.code());
    }

    /** The countries in an organization. */
    @GET
    @Path("/organizations/{code}/members")
    @Operation(
            operationId = "listMembers",
            summary = "List the members of an organization",
            description =
                    "Use it to ask who was in an organization on a day: its full members, or by `status` its observers,"
                            + " suspended members and others. Sorts by country, status, start, end and organization.")
    public Page<MembershipView> members(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @BeanParam AsOfOrHistory period,
            @RestPath @Parameter(description = "The code of the organization, in any case.", example = "CSTO")
                    String code,
            @RestQuery
                    @Parameter(
                            description =
                                    "Statuses; `any` for all, full members (member, participating_state) if left out.",
                            example = "member")
                    List<String> status) {
        var organization = Lookups.organization(code);
        var on = period.day();
        var statuses = MembershipStatus.orFull(status);
        Function<Certainty, Listing<Membership>> listing =
                certainty -> Membership.list(List.of(), List.of(organization.code), statuses, on, certainty);
        var members = page.of(
                listing.apply(period.certainty()),
                memberships -> MembershipView.of(memberships, period.certainty(), language.code()));
        var warnings = new ArrayList<>(Warning.leftOut(
                period.certainty(),
                () -> listing.apply(Certainty.POSSIBLE),
                members.page().total(),
                "memberships"));
        if (on != null && TimeRules.ended(organization.dissolvedOn, on)) {
            warnings.add(new Warning(
                    "dissolved",
                    "The organization was dissolved on " + organization.dissolvedOn + ": it has no members."));
        }
        return members.on(on).warn(warnings);
    }

    /** The timeline of an organization. */
    @GET
    @Path("/organizations/{code}/timeline")
    @Operation(
            operationId = "listOrganizationHappenings",
            summary = "List what happened in an organization",
            description =
                    "Use it for everything dated about an organization, the oldest first: its founding, who joined and"
                            + " left, and what the instruments made under it went through.")
    public Page<TimelineEventView> timeline(
            @BeanParam PageRequest page,
            @BeanParam TimelineFilter filter,
            @RestPath @Parameter(description = "The code of the organization, in any case.", example = "SCO")
                    String code) {
        return filter.page(page, Timeline.ofOrganization(Lookups.organization(code)));
    }

    /** The list as a file. */
    @GET
    @Path("/exports/organizations.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportOrganizations",
            summary = "Download organizations",
            description = "Use it to take the organizations into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam OrganizationFilter filter) {
        return exporter.file(options, filter.listing(), rows -> OrganizationView.of(rows, Language.DEFAULT));
    }
}

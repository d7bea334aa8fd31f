package org.tamga.api.organization;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.AsOfOrHistory;
import org.tamga.api.query.Filters;
import org.tamga.domain.Listing;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.time.Certainty;

/** The filters of the list of memberships. */
public class MembershipFilter {

    @BeanParam
    AsOfOrHistory period;

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Organizations organizations;

    @RestQuery
    @Parameter(description = "Statuses; `any`, or leaving it out, for all.", example = "member")
    List<String> status;

    /** How sure that is; null if they are of any time. */
    public Certainty certainty() {
        return period.certainty();
    }

    /** The day on which they hold, or null for the periods of any time. */
    public LocalDate day() {
        return period.day();
    }

    /** The selected periods. */
    public Listing<Membership> listing() {
        return listing(certainty());
    }

    /** What this list leaves out, if it is one of what is certain. */
    public List<Warning> warnings(long certain) {
        return Warning.leftOut(certainty(), () -> listing(Certainty.POSSIBLE), certain, "memberships");
    }

    private Listing<Membership> listing(Certainty certainty) {
        return Membership.list(
                countries.codes(), organizations.codes(), MembershipStatus.orAny(status), day(), certainty);
    }
}

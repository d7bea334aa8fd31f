package org.tamga.domain.organization;

import java.time.LocalDate;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

/**
 * What is known of when a membership holds.
 *
 * @param start its first day, or null if no source gives it
 * @param end its last day, or null if it goes on or no source gives it
 * @param ended whether it is known to have ended
 * @param attestedOn the earliest day of which a source says that it holds, or null
 * @param read the earliest day on which one of its sources was written
 */
public record MembershipDates(
        PartialDate start, PartialDate end, boolean ended, PartialDate attestedOn, LocalDate read) {

    /**
     * When the membership holds: not before its organization was founded and its country independent, nor after the
     * organization was dissolved. Each of these is null if it is not known.
     */
    public Validity validity(PartialDate founded, PartialDate dissolved, PartialDate independence) {
        return new Validity.Known(start, end, ended, attestedOn, read).between(dissolved, founded, independence);
    }
}

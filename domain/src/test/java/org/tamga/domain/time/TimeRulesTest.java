package org.tamga.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.MemoryStore.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.tamga.domain.MemoryStore;
import org.tamga.domain.initiative.Initiative;

/** In HQL as in Java, for every period of {@link Dates} on every day. */
class TimeRulesTest {

    private static void assertAgree(
            Session store, List<Initiative> periods, String hql, BiPredicate<Initiative, LocalDate> java) {
        for (var day : Dates.DAYS) {
            var query = store.createQuery("from Initiative e where " + hql, Initiative.class);
            var days = Map.of("day", day, "next", day.plusDays(1), "previous", day.minusDays(1));
            days.forEach((name, value) -> {
                if (hql.contains(":" + name)) {
                    query.setParameter(name, value.toString());
                }
            });
            var found = query.getResultList();
            var expected =
                    periods.stream().filter(period -> java.test(period, day)).collect(Collectors.toSet());
            assertEquals(expected, new HashSet<>(found), hql + " " + day);
        }
    }

    @Test
    void aRuleHoldsTheSamePeriodsInBothLanguages() {
        MemoryStore.run(store -> {
            var periods = new ArrayList<Initiative>();
            for (var start : Dates.DATES) {
                for (var end : Dates.DATES) {
                    var period = complete(new Initiative());
                    period.id = start + " to " + end;
                    period.type = "event";
                    period.title = period.id;
                    period.start = start;
                    period.end = end;
                    store.persist(period);
                    periods.add(period);
                }
            }
            assertAgree(store, periods, TimeRules.begun("e.start", ":day"), (p, day) -> TimeRules.begun(p.start, day));
            assertAgree(store, periods, TimeRules.ended("e.end", ":day"), (p, day) -> TimeRules.ended(p.end, day));
            assertAgree(
                    store,
                    periods,
                    TimeRules.begunForCertain("e.start", ":next"),
                    (p, day) -> TimeRules.begunForCertain(p.start, day));
            assertAgree(
                    store,
                    periods,
                    TimeRules.mayHaveEnded("e.end", ":previous"),
                    (p, day) -> TimeRules.mayHaveEnded(p.end, day));
        });
    }
}

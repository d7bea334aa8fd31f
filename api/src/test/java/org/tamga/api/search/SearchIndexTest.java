package org.tamga.api.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;
import org.tamga.api.kind.SearchEntry;

class SearchIndexTest {

    private static final List<Kind> ALL = Kinds.searched().toList();

    private static final Kind COUNTRY = kind("country");
    private static final Kind ORGANIZATION = kind("organization");
    private static final Kind INSTRUMENT = kind("instrument");
    private static final Kind SOURCE = kind("source");

    private static final SearchIndex INDEX = new SearchIndex(List.of(
            entry(COUNTRY, "KAZ", name("Kazakhstan"), name("KAZ"), name("Қазақстан"), name("Казахстан")),
            entry(COUNTRY, "KGZ", name("Kyrgyzstan"), name("Kırgızistan"), name("Киргизия")),
            entry(COUNTRY, "IRN", name("Iran")),
            entry(COUNTRY, "IRQ", name("Iraq")),
            entry(COUNTRY, "NOR", name("Norway"), name("NO")),
            entry(ORGANIZATION, "SCO", name("Shanghai Cooperation Organization"), name("SCO")),
            entry(
                    INSTRUMENT,
                    "SHIELD",
                    name("Resolution of the Government of Kazakhstan No. 407 on the Cyber Shield of Kazakhstan"),
                    name("407"),
                    said("P1700000407")),
            entry(INSTRUMENT, "DECREE", name("Decree on the Information Doctrine of Kazakhstan"), name("408")),
            entry(SOURCE, "shield-text", name("Resolution of the Government of Kazakhstan No. 407"))));

    private static Kind kind(String type) {
        return Kinds.searched()
                .filter(kind -> kind.search().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static SearchEntry entry(Kind kind, String id, SearchEntry.Text... texts) {
        return new SearchEntry(kind, id, texts[0].value(), List.of(texts), List.of());
    }

    private static SearchEntry.Text name(String value) {
        return new SearchEntry.Text("name", null, value, true);
    }

    private static SearchEntry.Text said(String value) {
        return new SearchEntry.Text("url", null, value, false);
    }

    private static List<String> find(String q) {
        return INDEX.search(q, ALL).stream().map(hit -> hit.entry().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, KAZ",
        "KAZAKHSTAN, KAZ",
        "Kazahstan, KAZ",
        "kazakstan, KAZ",
        "Казакстан, KAZ",
        "қазақстан, KAZ",
        "Kirgizistan, KGZ",
        "Kirgizsitan, KGZ",
        "ирги, KGZ",
        "no, NOR",
        "shanghai, SCO",
        "organisation shanghai cooperation, SCO",
        "P1700000407, SHIELD",
        "p17000, SHIELD",
        "No. 407, SHIELD",
        "№ 407, SHIELD",
        "nr 408, DECREE",
        "kazakhstan doctrine, DECREE",
        "shield cyber resolution, SHIELD",
        "cyber shield of utopia, SHIELD"
    })
    void aQuestionFindsItsRecordFirst(String q, String id) {
        assertEquals(id, find(q).get(0));
    }

    @Test
    void aCountryComesBeforeWhatMentionsItAndASourceLast() {
        var found = find("Kazakhstan");
        assertEquals(List.of("DECREE", "KAZ", "SHIELD", "shield-text"), sorted(found));
        assertEquals("KAZ", found.get(0));
        assertEquals("shield-text", found.get(3));
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    @Test
    void aShortNameThatIsKnownIsNotAMisspeltOne() {
        assertEquals(List.of("IRN"), find("Iran"));
        assertEquals(List.of("IRN", "IRQ"), sorted(find("Irax")));
    }

    @Test
    void aNumberIsNotMisspelt() {
        assertFalse(find("407").contains("DECREE"));
    }

    @Test
    void sixWordsInTenSuffice() {
        assertEquals(
                List.of(1, 2, 2, 3, 3, 6),
                IntStream.of(1, 2, 3, 4, 5, 10)
                        .map(SearchIndexTest::enough)
                        .boxed()
                        .toList());
        assertEquals(List.of(), find("Kazakhstan utopia"));
        assertEquals(List.of("SHIELD"), find("cyber shield utopia"));
    }

    @Test
    void theBestScoreIsOneAndNoneIsZero() {
        var scores = INDEX.search("Kazakhstan", ALL).stream()
                .map(SearchIndex.Hit::score)
                .toList();
        assertEquals(1.0, scores.get(0));
        assertTrue(scores.stream().allMatch(score -> score > 0 && score <= 1));
        assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
    }

    @Test
    void onlyTheTypesAskedForAreFound() {
        var found = INDEX.search("Kazakhstan", Set.of(INSTRUMENT)).stream()
                .map(hit -> hit.entry().id())
                .collect(Collectors.toSet());
        assertEquals(Set.of("SHIELD", "DECREE"), found);
    }

    @Test
    void theWordsThatMatchAreMarked() {
        assertEquals(List.of("**Қазақстан**"), highlights("қазақстан"));
        assertEquals(List.of("Shanghai **Cooperation** **Organization**"), highlights("organizaton cooperation"));
        assertEquals(List.of("**P1700000407**"), highlights("P1700000407"));
    }

    private static List<String> highlights(String q) {
        return INDEX.search(q, ALL).get(0).highlights().stream()
                .map(Highlighter.Highlight::fragment)
                .toList();
    }

    @Test
    void aLongTextIsCutAroundItsMatch() {
        var text = "word ".repeat(100) + "needle" + " word".repeat(100);
        var index = new SearchIndex(List.of(entry(SOURCE, "s", name(text))));
        var fragment = index.search("needle", ALL).get(0).highlights().get(0).fragment();
        assertTrue(fragment.startsWith("… word ") && fragment.endsWith(" word …"), fragment);
        assertTrue(fragment.contains(" **needle** ") && fragment.length() < 300, fragment);
    }

    @Test
    void aNameIsCompletedFromAnyOfItsWords() {
        assertEquals(List.of("Shanghai Cooperation Organization"), completions("shang"));
        assertEquals(List.of("Shanghai Cooperation Organization"), completions("Coop"));
        assertEquals(List.of("Shanghai Cooperation Organization"), completions("cooperation ORG"));
        assertEquals(List.of(), completions("cooporation"));
    }

    @Test
    void aRecordIsCompletedOnceAndThoseThatBeginSoComeFirst() {
        assertEquals("Kazakhstan", completions("ka").get(0));
        assertEquals(4, completions("ka").size());
        assertEquals(1, INDEX.complete("ka", ALL, 1).size());
        assertEquals(List.of("Казахстан"), completions("каз"));
    }

    private static List<String> completions(String q) {
        return INDEX.complete(q, ALL, 20).stream().map(c -> c.text().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "***", "~", "?", "\"", "()", " ", "😀", "👩‍👩‍👧", "*️⃣", "!&|", "\u0000", "\uD800"})
    void aTextWithoutWordsAsksNothing(String q) {
        assertFalse(SearchIndex.isSearchable(q));
        assertEquals(List.of(), find(q));
        assertEquals(List.of(), completions(q));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* AND (((",
                "name:Kazakhstan",
                "Kazakhstan~",
                "Kaz*",
                "/.*/",
                "[a TO z]",
                "+Kazakhstan -Kazakhstan",
                "\"Kazakhstan",
                "\\",
                "a OR b AND NOT",
                "Kazakhstan\u0000",
                "{!xmlparser}",
                "😀 Kazakhstan"
            })
    void syntaxMeansNothing(String q) {
        assertDoesNotThrow(() -> find(q));
        if (q.contains("Kazakhstan") && !q.contains(":")) {
            assertEquals("KAZ", find(q).get(0));
        }
    }

    @Test
    void noQuestionTakesLong() {
        var hostile = new ArrayList<String>();
        for (var length : List.of(1, 2, 3, 6, 9, 25, 100, 200)) {
            var words = IntStream.range(0, 200)
                    .mapToObj(i -> Integer.toString(i + 50, 36).repeat(length).substring(0, length))
                    .collect(Collectors.joining(" "));
            hostile.add(words.substring(0, 200));
            hostile.add("ab".repeat(100).substring(0, length) + " ");
        }
        hostile.add("哈萨克斯坦".repeat(40));
        hostile.add(IntStream.range(0x4e00, 0x4e00 + 200)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
        hostile.add("a\u0301".repeat(5000));
        hostile.add("a ".repeat(5000));
        hostile.addAll(Arrays.asList("aaaaaaaaab ".repeat(18), "ﷺ".repeat(200)));
        for (var q : hostile) {
            assertTimeout(Duration.ofSeconds(2), () -> find(q).forEach(id -> {}), q);
        }
    }

    @Test
    void anEmptyStoreAnswersNothing() {
        assertEquals(List.of(), new SearchIndex(List.of()).search("Kazakhstan", ALL));
    }

    private static int enough(int words) {
        var text = IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        return new SearchQuery(text).enough();
    }
}

package fi.alunetwork.examples.compose;

import fi.alunetwork.examples.compose.Gateway.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented organisation whose edits can be told apart: edit n writes n into each of its names, and its home and its
 * owner are there where n is odd, so that half an edit would be seen.
 *
 * @param code its code
 */
record NumberedOrganisation(String code) {

    private static final String PUT = """
            mutation($organisation: OrganisationInput!, $version: ID, $source: String!) {
              putOrganisation(input: {organisation: $organisation, expectedVersion: $version, source: $source}) {
                revision version } }""";

    /** One step of its history: the revision and the ground. */
    record Step(String revision, String source) {}

    /** Makes edit n on the version that the editor saw; null where the organisation is new. */
    Answer put(Gateway gateway, int n, String version) throws IOException, InterruptedException {
        Map<String, Object> illustrative = Map.of("kind", "ILLUSTRATIVE");
        boolean odd = n % 2 == 1;
        Map<String, Object> organisation = new HashMap<>();
        organisation.put("code", code);
        organisation.put("name", Map.of("fi", "Esimerkki " + n, "sv", "Exempel " + n, "en", "Example " + n));
        organisation.put("legalForm", "ASSOCIATION");
        organisation.put("homeMunicipality", odd ? "205" : null);
        organisation.put("lifespan", odd ? Map.of("from", "2020-01-01") : Map.of());
        organisation.put("provenance", illustrative);
        Map<String, Object> variables = new HashMap<>();
        variables.put("organisation", organisation);
        variables.put("version", version);
        variables.put("source", "edit " + n);
        return gateway.ask(PUT, variables);
    }

    /** Makes the first edit and gives its version, which is its revision as well. */
    String begin(Gateway gateway) throws IOException, InterruptedException {
        return make(gateway, 0, null);
    }

    /** Makes edit n, again where the database is busy, as one that has just started is, and gives its version. */
    String make(Gateway gateway, int n, String version) throws IOException, InterruptedException {
        Answer answer = put(gateway, n, version);
        for (int i = 0; i < 30 && answer.code().equals("STORE_UNAVAILABLE"); i++) {
            Thread.sleep(500);
            answer = put(gateway, n, version);
        }
        if (!answer.code().isEmpty()) {
            throw new IllegalStateException(answer.json().toString());
        }
        return answer.at("/putOrganisation/version");
    }

    /** A question of all that an edit changes. */
    String question() {
        return """
                { graph { revision isStale organisations(filter: {codes: ["%s"]}) { nodes {
                  version fi: name sv: name(lang: SV) en: name(lang: EN)
                  homeMunicipality { code } lifespan { from } } } } }""".formatted(code);
    }

    /** What an answer to the question tells: the number of the last edit, or why it is none. */
    static String edit(Answer answer) {
        String node = "/graph/organisations/nodes/0";
        String n = answer.at(node + "/fi").replace("Esimerkki ", "");
        boolean odd = !n.isEmpty() && Integer.parseInt(n) % 2 == 1;
        boolean whole = answer.at(node + "/sv").equals("Exempel " + n)
                && answer.at(node + "/en").equals("Example " + n)
                && answer.at(node + "/homeMunicipality/code").isEmpty() != odd
                && answer.at(node + "/lifespan/from").isEmpty() != odd;
        return whole ? n : "half an edit: " + answer.json();
    }

    /** The edits that were made of it, the latest first; an import is in the history of every record, too. */
    List<Step> history(Gateway gateway, String revision) throws IOException, InterruptedException {
        Answer answer = gateway.askFrom(revision, """
                { graph { storedRecord(record: {kind: ORGANISATION, code: "%s"}) {
                  history(first: 200) { entries { revision source } } } } }""".formatted(code));
        List<Step> steps = new ArrayList<>();
        answer.json()
                .at("/data/graph/storedRecord/history/entries")
                .forEach(entry -> steps.add(new Step(
                        entry.path("revision").asString(), entry.path("source").asString())));
        steps.removeIf(step -> !step.source().startsWith("edit "));
        return steps;
    }
}

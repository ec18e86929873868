package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.question.TrustedDocuments;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the text of a listed document in the place of its id, and refuses what is not listed where that is asked. */
final class ListedDocuments {

    private final TrustedDocuments list;
    private final boolean listedOnly;

    ListedDocuments(TrustedDocuments list, boolean listedOnly) {
        this.list = list;
        this.listedOnly = listedOnly;
    }

    /** The question with the text of its document; changes the object that it is given. */
    ObjectNode resolve(ObjectNode asked) throws Refusal {
        JsonNode documentId = asked.path("documentId");
        if (documentId.isString()) {
            String text = list.find(documentId.stringValue())
                    .orElseThrow(() -> refused("No document of this gateway has the id "
                            + documentId.stringValue() + ". Maybe it is that of an earlier version:"
                            + " /graphiql/questions tells those of the ready questions."));
            asked.put("query", text);
        } else if (listedOnly && !list.contains(asked.path("query").stringValue())) {
            throw refused("This gateway answers the documents on its list alone, and this is none of them. Maybe a"
                    + " value was written into the document; pass it as a variable.");
        }
        return asked;
    }

    private static Refusal refused(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.UNLISTED_DOCUMENT, message);
    }
}

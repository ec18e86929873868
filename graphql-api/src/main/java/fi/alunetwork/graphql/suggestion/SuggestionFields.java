package fi.alunetwork.graphql.suggestion;

import fi.alunetwork.core.suggestion.ConnectingTie;
import fi.alunetwork.core.suggestion.MissingPartnership;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of suggested ties that are not simply what their records hold. */
@Configuration(proxyBeanMethods = false)
class SuggestionFields {

    @Bean
    ObjectFields<MissingPartnership> missingPartnershipType() {
        return ObjectFields.of("MissingPartnership", MissingPartnership.class)
                .scalar("commonPartnerCount", pair -> pair.commonPartners().size())
                .scalar("cellsOne", pair -> pair.cells().one())
                .scalar("cellsOther", pair -> pair.cells().other())
                .scalar("cellsTogether", pair -> pair.cells().together())
                .scalar("cellsGained", pair -> pair.cells().gained())
                .scalar("newlyConnectedPairs", pair -> (double) pair.newlyConnectedPairs())
                .text("reason", pair -> pair.reason()::in);
    }

    @Bean
    ObjectFields<ConnectingTie> connectingTieType() {
        return ObjectFields.of("ConnectingTie", ConnectingTie.class)
                .scalar("newlyConnectedPairs", tie -> (double) tie.newlyConnectedPairs())
                .text("reason", tie -> tie.reason()::in);
    }
}

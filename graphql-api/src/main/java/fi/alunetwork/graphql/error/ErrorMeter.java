package fi.alunetwork.graphql.error;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts the errors that callers are told, by code: how often each guard was hit, and what fails. Every code is there
 * from the start, so that a graph of it begins at zero.
 */
@Component
public final class ErrorMeter {

    private final Map<ErrorCode, Counter> counters = new EnumMap<>(ErrorCode.class);

    ErrorMeter(MeterRegistry registry) {
        for (ErrorCode code : ErrorCode.values()) {
            counters.put(
                    code,
                    Counter.builder("alu.errors")
                            .description("Errors that callers were told, by the code that they were told")
                            .tag("code", code.name())
                            .register(registry));
        }
    }

    /** One more. */
    public void count(ErrorCode code) {
        Counter counter = counters.get(code);
        if (counter != null) {
            counter.increment();
        }
    }
}

package fi.alunetwork.graphql.watch;

import fi.alunetwork.core.graph.GraphStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Times each reading of a whole picture from the store, which knows nothing of being watched. */
@Configuration(proxyBeanMethods = false)
class ReloadTimer {

    private static final String READING = "snapshot";

    @Bean
    static BeanPostProcessor timedStore(ObjectProvider<MeterRegistry> registry) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof GraphStore store ? timed(store, registry) : bean;
            }
        };
    }

    static GraphStore timed(GraphStore store, ObjectProvider<MeterRegistry> registry) {
        ProxyFactory proxy = new ProxyFactory(store);
        proxy.addAdvice((MethodInterceptor) call -> {
            if (!call.getMethod().getName().equals(READING)) {
                return call.proceed();
            }
            long start = System.nanoTime();
            try {
                return call.proceed();
            } finally {
                long nanos = System.nanoTime() - start;
                registry.ifAvailable(meters -> timer(meters).record(Duration.ofNanos(nanos)));
            }
        });
        return (GraphStore) proxy.getProxy();
    }

    private static Timer timer(MeterRegistry meters) {
        return Timer.builder("alu.graph.reload")
                .description("How long it took to read a whole picture from the database")
                .register(meters);
    }
}

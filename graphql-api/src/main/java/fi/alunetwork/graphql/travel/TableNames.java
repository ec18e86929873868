package fi.alunetwork.graphql.travel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** Lets an argument name a table: the name becomes the table where arguments are bound. */
@Configuration(proxyBeanMethods = false)
class TableNames {

    @Bean
    static BeanPostProcessor tableNamesInArguments(ObjectProvider<TravelTables> tables) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String beanName) {
                if (bean instanceof AnnotatedControllerConfigurer arguments) {
                    ApplicationConversionService conversion = new ApplicationConversionService();
                    conversion.addConverter(
                            String.class,
                            AskedTable.class,
                            name -> tables.getObject().asked(name));
                    arguments.configureBinder(options -> options.conversionService(conversion));
                }
                return bean;
            }
        };
    }
}

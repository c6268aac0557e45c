package io.pacesetter.engine.commit;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.Transactional;

/** Puts another try around each transactional method of the product, outside its transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AnotherTryConfiguration {

    private static final String PRODUCT = "io.pacesetter.";

    /** Outside of transactions, whose own advisor comes last. */
    private static final int ORDER = 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor anotherTryOfTransactions() {
        ClassFilter ours = type -> type.getName().startsWith(PRODUCT);
        ComposablePointcut transactions = new ComposablePointcut(
                        AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class))
                .union((Pointcut) AnnotationMatchingPointcut.forClassAnnotation(Transactional.class))
                .intersection(ours);
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(transactions, new AnotherTry());
        advisor.setOrder(ORDER);
        return advisor;
    }
}
